package dev.countersign.persistence.adjustment;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.Postings.Settled;
import dev.countersign.application.posting.StepResult;
import dev.countersign.application.posting.StepResult.Absent;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenChange;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People and workers of two processes, all at the same few adjustments. */
final class CrowdTest implements OnStore {
  private static final int ADJUSTMENTS = 3;
  private static final int TURNS = 25;

  private final MySqlStore store = MySqlStore.empty();

  @Override
  public MySqlStore store() {
    return store;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void losesNothingAndDoesNothingTwice(long seed) {
    List<AdjustmentId> ids =
        Stream.generate(() -> kept(Given.draft()).adjustment().id()).limit(ADJUSTMENTS).toList();
    List<Long> entries =
        AtOnce.each(CROWD, person -> turns(ids, person, new Random(seed * CROWD + person)));

    assertThat(store.sql().count("audit_entries"))
        .isEqualTo(ADJUSTMENTS + entries.stream().mapToLong(Long::longValue).sum());
    ids.forEach(this::assertSound);
  }

  /** Answers how many entries the turns have left. */
  private long turns(List<AdjustmentId> ids, int person, Random random) {
    MySqlStore replica = person % 2 == 0 ? store : store.elsewhere();
    return IntStream.range(0, TURNS)
        .mapToLong(_ ->
            random.nextBoolean()
                ? edit(replica, ids.get(random.nextInt(ADJUSTMENTS)), random)
                : work(replica, random))
        .sum();
  }

  private static long edit(MySqlStore replica, AdjustmentId id, Random random) {
    Adjustment before = replica.adjustments().find(id).orElseThrow().adjustment();
    Adjustment next = Given.edited(before, Given.content().at("place " + random.nextInt(3)));
    GivenChange change = Given.change(next).telling(new ErpStep.Submit(), Given.post(next));
    Stored stored =
        replica
            .adjustments()
            .store((random.nextInt(4) == 0 ? change.dropUndone() : change).build());
    return stored instanceof Stored.Done ? 1 : 0;
  }

  private static long work(MySqlStore replica, Random random) {
    return replica.postings().claim(2, Duration.ofSeconds(30), Given::attempt).stream()
        .mapToLong(claim ->
            (claim.task() == Task.SEND ? 1 : 0)
                + (settle(replica, claim, random) == Settled.DONE ? 1 : 0))
        .sum();
  }

  private static Settled settle(MySqlStore replica, ClaimedStep claim, Random random) {
    Adjustment present =
        replica.adjustments().find(claim.adjustmentId()).orElseThrow().adjustment();
    return replica.postings().settle(claim, result(random), Given.entry(present), Optional.empty());
  }

  private static StepResult result(Random random) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new StepResult.SendAgain(Duration.ZERO, Absent.NOT_FOUND, Given.error("erp.unavailable"));
      case 1 -> new StepResult.LookAgain(Duration.ZERO, 1, Given.error("erp.timeout"));
      default -> new StepResult.Confirmed(Optional.of(Given.document()));
    };
  }

  /** Its steps are what its progress says: one at the head where any is undone, else none. */
  private void assertSound(AdjustmentId id) {
    RecordedAdjustment recorded = found(id);
    String undone =
        "posting_steps WHERE state IN ('QUEUED', 'FAILED') AND adjustment_id = x'%s'"
            .formatted(id.toString().replace("-", ""));
    long due = store.sql().count(undone + " AND due_at IS NOT NULL");

    assertThat(due).isEqualTo(recorded.erp().hasUndone() ? 1 : 0);
    assertThat(store.sql().count(undone) > 0).isEqualTo(recorded.erp().hasUndone());
  }
}
