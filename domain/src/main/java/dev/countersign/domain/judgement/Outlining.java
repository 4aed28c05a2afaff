package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.domain.adjustment.ProposedLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Tells what of a proposal whose shape is flawed is sound nevertheless. */
final class Outlining {
  /** All that moves stock, beside the figure. */
  private static final List<Field> PARTS =
      List.of(Field.ITEM_ID, Field.BATCHES, Field.SERIAL_NUMBERS, Field.STORAGES);

  private final Proposal proposal;
  private final Set<Place> flawed;
  private final Supplier<LineId> ids;

  /**
   * Of a proposal that was judged.
   *
   * @param findings all that is wrong with its shape
   */
  Outlining(Proposal proposal, Findings findings, Supplier<LineId> ids) {
    this.proposal = proposal;
    this.flawed = findings.flawed();
    this.ids = ids;
  }

  Outline outline() {
    int lines = Math.min(proposal.lines().size(), ShapeRules.MOST_LINES);
    return new Outline(
        proposal.type(),
        proposal.date(),
        proposal.reason(),
        proposal.description(),
        proposal.locationId(),
        proposal.customFields(),
        IntStream.range(0, lines).mapToObj(this::line).toList());
  }

  private OutlinedLine line(int position) {
    ProposedLine line = proposal.lines().get(position);
    Place place = Place.line(position);
    Optional<Change> change = change(line, place);
    return new OutlinedLine(
        line.itemId(),
        line.locationId(),
        line.cause(),
        line.accountId(),
        change,
        change.flatMap(_ -> move(line, place)));
  }

  private Optional<Change> change(ProposedLine line, Place place) {
    return proposal
        .type()
        .flatMap(type ->
            switch (type) {
              case QUANTITY ->
                  line.quantity()
                      .filter(_ -> !flawed.contains(place.in(Field.QUANTITY)))
                      .map(Change.OfQuantity::new);
              case VALUE ->
                  line.value()
                      .filter(_ -> !flawed.contains(place.in(Field.VALUE)))
                      .map(Change.OfValue::new);
            });
  }

  private Optional<Line> move(ProposedLine line, Place place) {
    boolean sound = PARTS.stream().noneMatch(field -> flawed.contains(place.in(field)));
    return proposal.type().filter(_ -> sound).map(type -> LineShape.line(line, type, ids));
  }
}
