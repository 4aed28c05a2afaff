package dev.countersign.testkit.adjustment;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.Intervention;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAdjustment;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 10: a posted adjustment is reversed by one live adjustment at most. */
interface ReversingOnce extends OnStore {
  @Test
  @DisplayName("10.1 Both say it, and what is reversed counts one change")
  default void tellsBoth() {
    Posted posted = posted();
    long before = progress(posted.id()).changes();
    Draft reversal = GivenAdjustment.reversal(posted);
    kept(reversal);
    assertThat(found(reversal.id()).adjustment()).isEqualTo(reversal);
    assertThat(found(posted.id()).reversedBy()).contains(reversal.id());
    assertThat(progress(posted.id()).changes()).isEqualTo(before + 1);
    assertThat(found(reversal.id()).reversedBy()).isEmpty();
  }

  @Test
  @DisplayName("10.2 A second one is refused, and nothing of it is kept")
  default void refusesASecond() {
    Posted posted = posted();
    Draft first = GivenAdjustment.reversal(posted);
    Draft second = GivenAdjustment.reversal(posted);
    kept(first);
    assertThat(stored(store().elsewhere().adjustments(), second))
        .isEqualTo(new Stored.AlreadyReversed(first.id()));
    assertThat(store().adjustments().find(second.id())).isEmpty();
    assertThat(store().auditTrail().of(second.id())).isEmpty();
    assertThat(found(posted.id()).reversedBy()).contains(first.id());
  }

  @Test
  @DisplayName("10.3 What is not posted cannot be reversed")
  default void refusesWhatIsNotPosted() {
    for (Status status : Status.values()) {
      if (status != Status.POSTED) {
        Posted posted = Given.adjustment().posted();
        List<Adjustment> history = Given.adjustment().id(posted.id()).history(status);
        keptAll(history);
        assertThat(stored(store().adjustments(), GivenAdjustment.reversal(posted)))
            .describedAs("of one that is %s", status)
            .isEqualTo(new Stored.Stale());
      }
    }
    assertThat(stored(store().adjustments(), GivenAdjustment.reversal(Given.adjustment().posted())))
        .isEqualTo(new Stored.Stale());
  }

  @Test
  @DisplayName("10.4 One that is cancelled makes room for another, also through its edits")
  default void makesRoomWhenCancelled() {
    Posted posted = posted();
    Draft first = GivenAdjustment.reversal(posted);
    Draft second = GivenAdjustment.reversal(posted);
    Adjustment edited = Given.edited(first, Given.content().description("later"));
    keptAll(List.of(first, edited));
    assertThat(found(posted.id()).reversedBy()).contains(first.id());
    assertThat(stored(store().adjustments(), second)).isInstanceOf(Stored.AlreadyReversed.class);
    kept(GivenAdjustment.cancelled(edited));
    assertThat(found(posted.id()).reversedBy()).isEmpty();
    kept(second);
    assertThat(found(posted.id()).reversedBy()).contains(second.id());
  }

  @Test
  @DisplayName("10.5 Of a crowd that reverses the same one at once, one does")
  default void letsOneOfACrowd() {
    Posted posted = posted();
    List<Draft> reversals =
        Stream.generate(() -> GivenAdjustment.reversal(posted)).limit(CROWD).toList();
    Adjustments here = store().adjustments();
    Adjustments there = store().elsewhere().adjustments();
    List<Stored> outcomes =
        AtOnce.each(CROWD, i -> stored(i % 2 == 0 ? here : there, reversals.get(i)));
    assertThat(outcomes).filteredOn(Stored.Done.class::isInstance).hasSize(1);
    assertThat(reversals.stream().filter(r -> here.find(r.id()).isPresent()))
        .extracting(Draft::id)
        .containsExactly(found(posted.id()).reversedBy().orElseThrow());
  }

  @Test
  @DisplayName("10.6 What is reversed says so through its later versions")
  default void saysItOn() {
    List<Adjustment> history = Given.adjustment().history(Status.VOIDED);
    keptAll(history.subList(0, history.size() - 1));
    Draft reversal = GivenAdjustment.reversal((Posted) history.get(history.size() - 2));
    kept(reversal);
    kept(history.getLast());
    assertThat(found(history.getLast().id()).reversedBy()).contains(reversal.id());
  }

  @Test
  @DisplayName("10.7 What is being voided is not reversed")
  default void refusesWhatIsBeingVoided() {
    Posted posted = posted();
    var voiding =
        new Intervention(
            posted.id(),
            posted.version(),
            new Remedy.Tell(new ErpStep.Voiding()),
            Given.entry(posted),
            Optional.empty(),
            Optional.empty());
    assertThat(store().interventions().keep(voiding)).isInstanceOf(Stored.Done.class);
    assertThat(stored(store().adjustments(), GivenAdjustment.reversal(posted)))
        .isEqualTo(new Stored.Stale());
  }

  private Posted posted() {
    List<Adjustment> history = Given.adjustment().history(Status.POSTED);
    keptAll(history);
    return (Posted) history.getLast();
  }

  private static Stored stored(Adjustments to, Adjustment next) {
    return to.store(Given.change(next).build());
  }
}
