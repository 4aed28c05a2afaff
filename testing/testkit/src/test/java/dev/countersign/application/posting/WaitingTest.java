package dev.countersign.application.posting;

import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.given.Workplace;
import dev.countersign.application.lease.Wakeup;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.budget.InMemoryRequestBudget;
import dev.countersign.testkit.given.GivenIds;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The worker, and those who wait for what it does. */
@Timeout(60)
class WaitingTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Workplace workplace = Workplace.approvingHere(Levels.NONE);
  private final Wakeup queued = new Wakeup();
  private final Wakeup stepDone = new Wakeup();
  private final AwaitingErp awaiting = new AwaitingErp(workplace.store.adjustments(), stepDone);

  @Test
  void worksOnWhatIsQueuedAndTellsWhoeverWaits() throws InterruptedException {
    try (PostingWorker worker = worker()) {
      worker.start();
      List<AdjustmentId> ids = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        ids.add(workplace.submitted());
        queued.ring();
      }
      for (AdjustmentId id : ids) {
        assertThat(awaiting.await(id, LONG))
            .hasValueSatisfying(r -> assertThat(r.adjustment().status()).isEqualTo(Status.POSTED));
      }
    }
    assertThat(workplace.erp.creates()).isEqualTo(20);
  }

  @Test
  void claimsNothingAfterItIsClosed() {
    PostingWorker worker = worker();
    worker.start();
    worker.close();
    AdjustmentId id = workplace.submitted();
    queued.ring();
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.SENDING);
    assertThat(workplace.erp.creates()).isZero();
  }

  @Test
  void closesTwiceAndWithoutHavingStarted() {
    PostingWorker worker = worker();
    worker.close();
    Thread again = Thread.ofVirtual().start(worker::close);
    assertThatNoException()
        .isThrownBy(() -> assertThat(again.join(Duration.ofSeconds(10))).isTrue());
  }

  @Test
  void waitsNoLongerThanItIsTold() throws InterruptedException {
    AdjustmentId id = workplace.submitted();
    assertThat(awaiting.await(id, Duration.ofMillis(20)))
        .hasValueSatisfying(r -> assertThat(r.erp().state()).isEqualTo(ErpState.SENDING));
  }

  @Test
  void waitsForNothingWhereNothingIsToHappen() throws InterruptedException {
    AdjustmentId draft = workplace.drafted();
    assertThat(awaiting.await(draft, LONG)).contains(workplace.recorded(draft));
    assertThat(awaiting.await(GivenIds.adjustment(), LONG)).isEmpty();
    workplace.erp.refuseNext();
    AdjustmentId failed = done(workplace.submit(draft)).adjustment().id();
    workplace.work();
    assertThat(awaiting.await(failed, LONG))
        .hasValueSatisfying(r -> assertThat(r.erp().state()).isEqualTo(ErpState.FAILED));
  }

  @Test
  void missesNoRingAfterTheOneThatItHasSeen() throws InterruptedException {
    long seen = queued.rings();
    queued.ring();
    queued.await(seen, Duration.ofHours(1));
    assertThat(queued.rings()).isEqualTo(seen + 1);
  }

  private PostingWorker worker() {
    var budget = new InMemoryRequestBudget(RequestLimits.of(1000, 1000, 3), InstantSource.system());
    return new PostingWorker(
        workplace.store.postings(), workplace.posting, queued, stepDone, budget::state, 3);
  }
}
