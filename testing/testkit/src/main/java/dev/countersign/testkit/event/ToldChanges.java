package dev.countersign.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.event.Event;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.application.event.Happening.CatalogueCopied;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAdjustment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clauses 1 and 2: what happens is told, once. */
interface ToldChanges extends OnEvents {
  @Test
  @DisplayName("1.1 Each version is one event, that says what it has become")
  default void tellsEachVersion() {
    List<Adjustment> history = Given.adjustment().history(Status.APPROVED);
    keptAll(history);

    assertThat(told(history.getLast().id()))
        .extracting(AdjustmentChanged::version, AdjustmentChanged::status)
        .containsExactlyElementsOf(
            history.stream().map(v -> tuple(v.version(), v.status())).toList());
    assertThat(told(history.getLast().id()).getLast()).isEqualTo(present(history.getLast().id()));
  }

  @Test
  @DisplayName("1.2 It says at which locations that version is")
  default void tellsWhere() {
    Draft draft = Given.draft();
    Adjustment moved = Given.edited(draft, Given.content().at("elsewhere, إلى"));
    kept(draft);
    kept(moved);

    assertThat(told(draft.id()))
        .extracting(AdjustmentChanged::locations)
        .containsExactly(draft.content().locations(), moved.content().locations());
  }

  @Test
  @DisplayName("1.3 Sending a step, and what becomes of it, are events")
  default void tellsTheWayToTheErp() {
    Draft draft = Given.draft();
    kept(draft, new ErpStep.Create(Given.posting(draft)));
    ClaimedStep claim =
        store().postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    store()
        .postings()
        .settle(
            claim,
            new StepResult.Confirmed(Optional.of(Given.document())),
            Given.entry(draft),
            Optional.empty());

    assertThat(told(draft.id()))
        .extracting(AdjustmentChanged::erpState)
        .containsExactly(ErpState.SENDING, ErpState.SENDING, ErpState.IN_STEP);
  }

  @Test
  @DisplayName("1.4 What was not kept is told to nobody")
  default void tellsNothingOfWhatWasNotKept() {
    Draft draft = Given.draft();
    kept(draft);
    store().adjustments().store(Given.change(draft).build());

    assertThat(told(draft.id())).hasSize(1);
  }

  @Test
  @DisplayName("1.5 A reversal, and its end, are events of what it reverses, too")
  default void tellsOfTheReversed() {
    List<Adjustment> history = Given.adjustment().history(Status.POSTED);
    keptAll(history);
    Draft reversal = GivenAdjustment.reversal((Posted) history.getLast());
    kept(reversal);
    kept(GivenAdjustment.cancelled(reversal));

    assertThat(told(history.getLast().id()))
        .hasSize(history.size() + 2)
        .endsWith((AdjustmentChanged) present(history.getLast().id()));
    assertThat(told(reversal.id())).hasSize(2);
  }

  @Test
  @DisplayName("2.1 A copy of the catalogue is one event")
  default void tellsOfTheCatalogue() {
    CatalogueCopy copy = Given.catalogue().asOf(Given.NOW).build();
    store().catalogue().replace(copy);

    assertThat(told())
        .extracting(Event::happening)
        .containsExactly(new CatalogueCopied(copy.asOf()));
  }
}
