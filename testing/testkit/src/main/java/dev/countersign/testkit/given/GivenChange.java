package dev.countersign.testkit.given;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreChange.Undone;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes a change to be stored; at first nothing but the adjustment and an audit entry. */
public final class GivenChange {
  private final Adjustment next;
  private AuditEntry entry;
  private List<ErpStep> steps = List.of();
  private Undone undone = Undone.KEEP;
  private Optional<KeepAnswer> keep = Optional.empty();

  GivenChange(Adjustment next) {
    this.next = next;
    this.entry = Given.entry(next);
  }

  public GivenChange noted(AuditEntry other) {
    entry = other;
    return this;
  }

  public GivenChange telling(ErpStep... toBeTold) {
    steps = List.of(toBeTold);
    return this;
  }

  public GivenChange dropUndone() {
    undone = Undone.DROP;
    return this;
  }

  public GivenChange dropFailed() {
    undone = Undone.DROP_FAILED;
    return this;
  }

  public GivenChange dropUnsent() {
    undone = Undone.DROP_UNSENT;
    return this;
  }

  /** Under the creator's key; the answer says what was stored. */
  public GivenChange keeping(String key) {
    return keeping(next.details().createdBy().id(), key, GivenChange::answer);
  }

  public GivenChange keeping(
      PersonId person, String key, Function<RecordedAdjustment, FinishedAnswer> answer) {
    keep =
        Optional.of(
            new KeepAnswer(person, key, "hash of " + key, (recorded, _) -> answer.apply(recorded)));
    return this;
  }

  public StoreChange build() {
    return new StoreChange(next, entry, steps, undone, keep);
  }

  private static FinishedAnswer answer(RecordedAdjustment kept) {
    return new FinishedAnswer(
        201,
        Map.of("ETag", "\"" + kept.adjustment().version() + "." + kept.erp().changes() + "\""),
        "{\"id\":\"" + kept.adjustment().id() + "\"}");
  }
}
