package dev.countersign.testkit.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.Work;
import dev.countersign.application.adjustment.Worklists;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAdjustment;
import dev.countersign.testkit.given.GivenContent;
import dev.countersign.testkit.harness.OnStore;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Worklists} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class WorklistsContract implements OnStore {
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
  @DisplayName("1.1 Approvals are counted by role and four eyes, with the oldest of them")
  final void countsApprovals() {
    Instant later = Given.NOW.plusSeconds(600);
    in(Given.adjustment().createdAt(later), Status.PENDING_APPROVAL);
    in(Given.adjustment().by(Given.approver()), Status.PENDING_APPROVAL);
    in(Given.adjustment(), Status.PENDING_FINAL_APPROVAL);
    in(Given.adjustment(), Status.APPROVED);

    assertThat(work(Given.approver())).isEqualTo(work(1, 0, later.plusSeconds(60)));
    assertThat(work(Given.approver2())).isEqualTo(work(2, 0, Given.NOW.plusSeconds(60)));
    assertThat(work(Given.finalApprover())).isEqualTo(work(0, 1, Given.NOW.plusSeconds(120)));
    assertThat(work(Given.admin())).isEqualTo(work(2, 1, Given.NOW.plusSeconds(60)));
    assertThat(work(Given.actor("approver", Role.ADMIN)))
        .isEqualTo(work(1, 0, later.plusSeconds(60)));
    assertThat(work(Given.auditor())).isEqualTo(none());
  }

  @Test
  @DisplayName("2.1 Drafts and rejected ones are counted for who created them")
  final void countsTheirOwn() {
    in(Given.adjustment(), Status.DRAFT);
    in(Given.adjustment(), Status.DRAFT);
    in(Given.adjustment(), Status.REJECTED);
    in(Given.adjustment(), Status.CANCELLED);

    assertThat(work(Given.clerk())).isEqualTo(new Work(0, 0, 1, 2, 0, 0, Optional.empty()));
    assertThat(work(Given.clerk2())).isEqualTo(none());
  }

  @Test
  @DisplayName("3.1 What is under way at the ERP is no work")
  final void countsNothingUnderWay() {
    Adjustment draft = Given.draft();
    kept(draft, Given.post(draft));

    assertThat(work(Given.admin())).isEqualTo(none());
  }

  @Test
  @DisplayName("4.1 What is elsewhere is not counted")
  final void countsWhatIsVisible() {
    in(Given.adjustment().saying(at("A")), Status.PENDING_APPROVAL);
    in(Given.adjustment().saying(at("A").lines(Given.line().at("B"))), Status.PENDING_APPROVAL);

    assertThat(work(Given.at(Given.approver(), "A"))).extracting(Work::toApprove).isEqualTo(1L);
    assertThat(work(Given.at(Given.approver(), "A", "B")))
        .extracting(Work::toApprove)
        .isEqualTo(2L);
    assertThat(work(Given.at(Given.approver()))).isEqualTo(none());
  }

  private static GivenContent at(String location) {
    return Given.content().at(location);
  }

  private void in(GivenAdjustment given, Status status) {
    keptAll(given.history(status));
  }

  private Work work(Actor actor) {
    return store.worklists().of(actor);
  }

  private static Work work(long first, long last, Instant oldest) {
    return new Work(first, last, 0, 0, 0, 0, Optional.of(oldest));
  }

  private static Work none() {
    return new Work(0, 0, 0, 0, 0, 0, Optional.empty());
  }
}
