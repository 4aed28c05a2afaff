package dev.countersign.application.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryStore;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody among others who change the same adjustment. */
final class ContendedTest {
  private final InMemoryStore store = new InMemoryStore(new HandMovedClock(Given.NOW));
  private final Draft draft = Given.draft();
  private final ChangingAdjustments changing =
      new ChangingAdjustments(
          store.adjustments(),
          store.auditTrail(),
          new EarlierAnswers(store.keptAnswers()),
          new PostingPlan(ApprovalsAt.HERE),
          () -> Given.NOW,
          GivenIds::next,
          () -> {});

  @BeforeEach
  void keepDraft() {
    store.adjustments().store(Given.change(draft).build());
  }

  @Test
  void isToldSoWhereOthersAreAlwaysFaster() {
    assertThat(changed(Integer.MAX_VALUE)).isInstanceOf(Changed.Contended.class);
  }

  @Test
  void succeedsAfterTwentyOthers() {
    assertThat(changed(20)).isInstanceOf(Changed.Done.class);
    assertThat(store.adjustments().find(draft.id()).orElseThrow().adjustment().version())
        .isEqualTo(22);
  }

  /** Edits it, and has another one be faster so many times. */
  private Changed changed(int others) {
    var faster = new int[1];
    return changing.change(
        Workplace.calling(Given.clerk()),
        draft.id(),
        Action.EDIT,
        Optional.empty(),
        (before, _) -> {
          Adjustment next = edited(before);
          if (faster[0]++ < others) {
            store.adjustments().store(Given.change(next).build());
          }
          return new Planned.Next(next, Map.of(), Grounds.NONE);
        });
  }

  private static Adjustment edited(RecordedAdjustment before) {
    return Given.edited(before.adjustment(), Given.content().reason("Stolen goods"));
  }
}
