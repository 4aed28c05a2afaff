package dev.countersign.persistence.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.CreatorsDay;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreSubmission;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.StepResult;
import dev.countersign.database.Statements;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenChange;
import dev.countersign.testkit.given.GivenLine;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many statements each call sends, between the beginning and the end of its transaction. */
final class RoundTripsTest {
  private final MySqlStore store = MySqlStore.empty();

  @Test
  void createsInFiveStatementsHoweverManyLines() {
    GivenLine[] lines = Stream.generate(Given::line).limit(100).toArray(GivenLine[]::new);
    Draft draft = Given.adjustment().saying(Given.content().lines(lines)).draft();

    assertThat(storing(Given.change(draft).keeping("key"))).hasSize(5);
  }

  @Test
  void decidesInSixStatements() {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_FINAL_APPROVAL);
    history.subList(0, history.size() - 1).forEach(v -> storing(Given.change(v)));

    assertThat(storing(Given.change(history.getLast()).keeping("key"))).hasSize(6);
  }

  @Test
  void looksAtTheDayInOneMore() {
    submitting("first of all");

    assertThat(submitting("later")).hasSize(8).filteredOn(sql -> sql.contains("SUM(")).hasSize(1);
  }

  private List<String> submitting(String key) {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_APPROVAL);
    storing(Given.change(history.get(0)));
    StoreChange change = Given.change(history.get(1)).keeping(key).build();
    var day = CreatorsDay.of(Given.clerk().id(), Given.TODAY, ZoneOffset.UTC);
    var submission = new StoreSubmission(history.get(1).id(), day, change.keep(), _ -> change);
    return Statements.of(() -> store.adjustments().submit(submission));
  }

  @Test
  void queuesStepsInTwoMore() {
    List<Adjustment> history = Given.adjustment().history(Status.PENDING_APPROVAL);
    storing(Given.change(history.get(0)));
    var create = new ErpStep.Create(Given.posting(history.get(1)));

    assertThat(
            storing(
                Given.change(history.get(1)).telling(create, new ErpStep.Submit()).keeping("key")))
        .hasSize(9);
  }

  @Test
  void writesWhatItIsFoundByOnlyWhereThatHasChanged() {
    Draft draft = Given.draft();
    storing(Given.change(draft));
    Adjustment excused = Given.edited(draft, Given.content().reason("Stolen goods"));
    Adjustment other = Given.edited(excused, Given.content().lines(Given.line().item("other")));

    assertThat(storing(Given.change(excused))).hasSize(4);
    assertThat(storing(Given.change(other))).hasSize(6);
  }

  @Test
  void readsInOne() {
    Draft draft = Given.draft();
    storing(Given.change(draft));
    var query =
        new AdjustmentQuery(
            AdjustmentFilter.in(Set.of(Status.DRAFT)),
            new LocationAccess.Everywhere(),
            Optional.empty(),
            50);

    assertThat(Statements.of(() -> store.adjustments().find(draft.id()))).hasSize(1);
    assertThat(Statements.of(() -> store.adjustments().page(query))).hasSize(1);
    assertThat(Statements.of(() -> store.auditTrail().of(draft.id()))).hasSize(1);
  }

  @Test
  void claimsAndSettlesInAFew() {
    for (int i = 0; i < 10; i++) {
      Draft draft = Given.draft();
      storing(Given.change(draft).telling(Given.post(draft)));
    }
    assertThat(
            Statements.of(() -> store.postings().claim(9, Duration.ofMinutes(1), Given::attempt)))
        .hasSize(6);

    ClaimedStep claim = store.postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    Adjustment adjustment =
        store.adjustments().find(claim.adjustmentId()).orElseThrow().adjustment();
    var result = new StepResult.Confirmed(Optional.of(Given.document()));
    assertThat(
            Statements.of(() ->
                store.postings().settle(claim, result, Given.entry(adjustment), Optional.empty())))
        .hasSize(7);
  }

  private List<String> storing(GivenChange change) {
    return Statements.of(() -> store.adjustments().store(change.build()));
  }
}
