package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.domain.adjustment.ProposedLine;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes single lines of a draft; what is found of such a line is placed within it. */
public final class EditingLines {
  private final ChangingAdjustments changing;
  private final DraftingAdjustments drafting;

  public EditingLines(ChangingAdjustments changing, DraftingAdjustments drafting) {
    this.changing = changing;
    this.drafting = drafting;
  }

  /** Adds one behind the others. */
  public Changed add(
      Caller caller,
      AdjustmentId id,
      ExpectedVersion expected,
      ProposedLine line,
      Optional<KeepAnswer> keep) {
    return edit(
        caller,
        id,
        expected,
        keep,
        lines -> {
          lines.add(line);
          return lines.size() - 1;
        });
  }

  /** Replaces what one says. */
  public Changed replace(
      Caller caller,
      AdjustmentId id,
      ExpectedVersion expected,
      LineId replaced,
      ProposedLine line,
      Optional<KeepAnswer> keep) {
    return edit(
        caller,
        id,
        expected,
        keep,
        lines -> {
          int position = position(lines, replaced);
          if (position >= 0) {
            lines.set(position, line.replacing(replaced));
          }
          return position;
        });
  }

  /** Takes one out. */
  public Changed remove(
      Caller caller,
      AdjustmentId id,
      ExpectedVersion expected,
      LineId removed,
      Optional<KeepAnswer> keep) {
    return edit(
        caller,
        id,
        expected,
        keep,
        lines -> {
          int position = position(lines, removed);
          if (position >= 0) {
            lines.remove(position);
          }
          return position;
        });
  }

  /** Changes the lines, and says at which position; -1 where there is no such line. */
  @FunctionalInterface
  private interface Edit {
    int of(List<ProposedLine> lines);
  }

  private Changed edit(
      Caller caller,
      AdjustmentId id,
      ExpectedVersion expected,
      Optional<KeepAnswer> keep,
      Edit edit) {
    return changing.change(
        caller,
        id,
        Action.EDIT,
        keep,
        (before, now) ->
            refusal(caller, before.adjustment(), expected)
                .<Planned>map(refused -> new Planned.Answer(new Changed.Refused(refused)))
                .orElseGet(() -> edited(caller, before.adjustment(), expected, edit, now)));
  }

  /** A rejected one is replaced whole, which makes it a draft. */
  private static Optional<Refusal> refusal(
      Caller caller, Adjustment present, ExpectedVersion expected) {
    return Permissions.refusal(Action.EDIT, present, caller.actor(), expected)
        .or(() ->
            present instanceof Draft
                ? Optional.empty()
                : Optional.of(new Refusal.StatusForbids(Action.EDIT, present.status())));
  }

  private Planned edited(
      Caller caller, Adjustment present, ExpectedVersion expected, Edit edit, Instant now) {
    Proposal proposal = Proposal.of(present.content());
    var lines = new ArrayList<>(proposal.lines());
    int position = edit.of(lines);
    return position < 0
        ? new Planned.Answer(new Changed.LineNotFound())
        : placed(
            drafting.replacing(caller, present, expected, proposal.withLines(lines), now),
            Place.line(position));
  }

  private static Planned placed(Planned planned, Place line) {
    return planned instanceof Planned.Answer(Changed.Invalid(var findings))
        ? new Planned.Answer(
            new Changed.Invalid(
                findings.stream()
                    .map(found -> new Finding(found.violation(), found.place().within(line)))
                    .toList()))
        : planned;
  }

  private static int position(List<ProposedLine> lines, LineId id) {
    return lines.stream().map(ProposedLine::lineId).toList().indexOf(Optional.of(id));
  }
}
