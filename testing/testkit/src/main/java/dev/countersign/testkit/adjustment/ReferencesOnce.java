package dev.countersign.testkit.adjustment;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Reference;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAdjustment;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 4: no two adjustments bear the same reference. */
interface ReferencesOnce extends OnStore {
  @Test
  @DisplayName("4.1 A reference that another adjustment bears is taken, whatever its state")
  default void refusesATakenOne() {
    for (Status status : Status.values()) {
      if (status != Status.CANCELLED) {
        keptAll(bearing("REF " + status).history(status));
        assertTaken(bearing("REF " + status).draft());
        assertThat(store().references().bearer(new Reference("REF " + status))).isPresent();
      }
    }
  }

  @Test
  @DisplayName("4.6 Who bears a reference is told, byte for byte, and nobody of one let go")
  default void tellsTheBearer() {
    List<Adjustment> cancelled = bearing("REF-1").history(Status.CANCELLED);
    keptAll(cancelled);
    Draft draft = bearing("REF-2").draft();
    kept(draft);

    assertThat(store().references().bearer(new Reference("REF-1"))).isEmpty();
    assertThat(store().references().bearer(new Reference("ref-2"))).isEmpty();
    assertThat(store().elsewhere().references().bearer(new Reference("REF-2")))
        .contains(draft.id());
  }

  @Test
  @DisplayName("4.2 An edit cannot take another's reference")
  default void refusesItToAnEdit() {
    kept(bearing("REF-1").draft());
    Draft other = bearing("REF-2").draft();
    kept(other);

    assertTaken(Given.edited(other, Given.content().reference("REF-1")));
    assertThat(found(other.id()).adjustment()).isEqualTo(other);
  }

  @Test
  @DisplayName("4.3 An adjustment keeps its own reference through all its versions")
  default void leavesItToItsOwner() {
    List<Adjustment> history = bearing("REF-1").history(Status.VOIDED);
    keptAll(history);

    assertThat(found(history.getLast().id()).adjustment()).isEqualTo(history.getLast());
  }

  @Test
  @DisplayName("4.4 References that differ in a byte are different")
  default void comparesBytes() {
    for (String reference :
        List.of("REF-1", "ref-1", "Ref-1", "REF 1", "REF-10", "REF1", "\"REF-1")) {
      kept(bearing(reference).draft());
    }
  }

  @Test
  @DisplayName("4.5 An edit that drops a reference sets it free")
  default void freesADroppedOne() {
    Draft draft = bearing("REF-1").draft();
    keptAll(List.of(draft, Given.edited(draft, Given.content())));

    kept(bearing("REF-1").draft());
  }

  @Test
  @DisplayName("4.6 Cancelling before anything was sent sets it free")
  default void freesACancelledOne() {
    keptAll(bearing("REF-1").history(Status.CANCELLED));

    kept(bearing("REF-1").draft());
  }

  @Test
  @DisplayName("4.7 Cancelling after something was sent does not set it free")
  default void keepsASentOne() {
    List<Adjustment> history = bearing("REF-1").history(Status.CANCELLED);
    Adjustment draft = history.getFirst();
    kept(draft, new ErpStep.Create(Given.posting(draft)));
    done(Optional.of(Given.document()), draft);
    kept(history.getLast(), new ErpStep.Delete());
    done(Optional.empty(), history.getLast());

    assertTaken(bearing("REF-1").draft());
  }

  @Test
  @DisplayName("4.8 Of a crowd that takes the same reference at once, one gets it")
  default void givesItToOneOfACrowd() {
    var changes =
        Stream.generate(() -> Given.change(bearing("REF-1").draft()).build()).limit(CROWD).toList();
    List<Stored> outcomes = AtOnce.each(CROWD, i -> store().adjustments().store(changes.get(i)));

    assertThat(outcomes).filteredOn(Stored.Done.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Stored.ReferenceTaken.class::isInstance).hasSize(CROWD - 1);
  }

  private void done(Optional<DocumentId> document, Adjustment of) {
    ClaimedStep step =
        store().postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    store()
        .postings()
        .settle(step, new StepResult.Confirmed(document), Given.entry(of), Optional.empty());
  }

  private void assertTaken(Adjustment next) {
    assertThat(store().adjustments().store(Given.change(next).build()))
        .isInstanceOf(Stored.ReferenceTaken.class);
  }

  private static GivenAdjustment bearing(String reference) {
    return Given.adjustment().saying(Given.content().reference(reference));
  }
}
