package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.Backlog;
import dev.countersign.application.posting.Backlog.Waiting;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.PostingBacklog;
import dev.countersign.application.posting.StepResult;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link PostingBacklog} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class PostingBacklogContract implements OnQueue {
  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Override
  public final StoreHarness store() {
    return store;
  }

  @Test
  @DisplayName("1.1 What is done or given up is no backlog")
  final void hasNone() {
    assertThat(backlog()).isEqualTo(new Backlog(List.of(), Optional.empty()));
    posting();
    settled(claimed(), BOOKED);
    telling(new ErpStep.Voiding());
    settled(claimed(), new StepResult.GivenUp(Given.error("erp.declined")));

    assertThat(backlog()).isEqualTo(new Backlog(List.of(), Optional.empty()));
  }

  @Test
  @DisplayName("1.2 Each step that is not done is counted by what there is to do")
  final void countsByWhatThereIsToDo() {
    posting();
    settled(claimed(), new StepResult.LookAgain(Duration.ZERO, 0, Given.error("erp.in_doubt")));
    settled(claimed(), FAILED);
    posting();
    claimed();
    telling(new ErpStep.Submit(), new ErpStep.Approve());
    posting();

    assertThat(store.elsewhere().backlog().backlog().waiting())
        .containsExactlyInAnyOrder(
            new Waiting(true, Task.LOOK, 1),
            new Waiting(false, Task.LOOK, 1),
            new Waiting(false, Task.SEND, 3));
  }

  @Test
  @DisplayName("2.1 The step that has been due longest tells how long")
  final void tellsHowLongTheOldestWaits() {
    posting();
    store.passes(WAIT);
    posting();

    assertThat(backlog().overdue())
        .hasValueSatisfying(age -> assertThat(age).isBetween(WAIT, WAIT.plus(LEASE)));
  }

  @Test
  @DisplayName("2.2 A step that is leased, waits, or has failed is not due")
  final void isNotDueWhereSomethingElseIsWaitedFor() {
    posting();
    settled(claimed(), FAILED);
    posting();
    claimed();
    telling(new ErpStep.Submit());
    settled(
        claimed(),
        new StepResult.SendAgain(WAIT, StepResult.Absent.UNSENT, Given.error("erp.unreachable")));

    assertThat(backlog().overdue()).isEmpty();
  }

  private Backlog backlog() {
    return store.backlog().backlog();
  }
}
