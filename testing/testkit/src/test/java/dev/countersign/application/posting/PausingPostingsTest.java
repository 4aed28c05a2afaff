package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.application.given.Workplace;
import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import org.junit.jupiter.api.Test;

/** Who pauses posting, and what comes of it. */
class PausingPostingsTest {
  private final Workplace workplace = Workplace.approvingHere(Levels.NONE);
  private final PostingSwitch postings = workplace.store.postingSwitch();
  private final PausingPostings pausing =
      new PausingPostings(
          postings,
          new AuditingRefusals(workplace.store.auditTrail(), workplace.clock, GivenIds::next),
          workplace.clock,
          GivenIds::next);

  @Test
  void nothingIsPostedUntilItIsResumed() {
    assertThat(pausing.pause(Workplace.calling(Given.admin()))).isEmpty();
    AdjustmentId id = workplace.submitted();
    workplace.work();
    assertThat(workplace.erp.creates()).isZero();
    assertThat(pausing.resume(Workplace.calling(Given.admin()))).isEmpty();
    workplace.work();
    assertThat(workplace.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
  }

  @Test
  void onlyAnAdministratorMay() {
    assertThat(pausing.pause(Workplace.calling(Given.approver())))
        .hasValueSatisfying(no -> assertThat(no).isInstanceOf(Refusal.RoleRequired.class));
    assertThat(postings.state()).isEqualTo(new State.Running());
    assertThat(pausing.resume(Workplace.calling(Given.clerk()))).isPresent();
    assertThat(workplace.store.auditTrail().of(AuditSubject.POSTING))
        .extracting(AuditEntry::action, entry -> entry.facts().get("refusal"))
        .containsExactly(
            tuple("pause-posting.refused", "role.required"),
            tuple("resume-posting.refused", "role.required"));
  }

  @Test
  void theTrailTellsWhoAndOnceOnly() {
    pausing.pause(Workplace.calling(Given.admin()));
    pausing.pause(Workplace.calling(Given.admin()));
    pausing.resume(Workplace.calling(Given.admin()));
    assertThat(workplace.store.auditTrail().of(AuditSubject.POSTING))
        .extracting(AuditEntry::action)
        .containsExactly("pause-posting", "resume-posting");
  }

  @Test
  void theConfigurationPausesWhatRunsAndChangesNothingElse() {
    pausing.pauseAtStart();
    assertThat(postings.state())
        .isInstanceOfSatisfying(
            State.Paused.class, it -> assertThat(it.by()).isEqualTo("POSTING_PAUSED"));
    State before = postings.state();
    pausing.pauseAtStart();
    assertThat(postings.state()).isEqualTo(before);
  }
}
