package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.application.adjustment.Attempted;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.application.given.Workplace;
import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import java.util.Optional;
import java.util.Set;
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
    pausing.pause(Workplace.calling(Given.admin()), Optional.empty());
    AdjustmentId id = workplace.submitted();
    workplace.work();
    assertThat(workplace.erp.creates()).isZero();
    pausing.resume(Workplace.calling(Given.admin()), Optional.empty());
    workplace.work();
    assertThat(workplace.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
  }

  @Test
  void onlyAnAdministratorMay() {
    assertThat(pausing.pause(Workplace.calling(Given.approver()), Optional.empty()))
        .isEqualTo(new Attempted.Refused<>(new Refusal.RoleRequired(Set.of(Role.ADMIN))));
    assertThat(postings.state()).isEqualTo(new State.Running());
    assertThat(pausing.resume(Workplace.calling(Given.clerk()), Optional.empty()))
        .isInstanceOf(Attempted.Refused.class);
    assertThat(workplace.store.auditTrail().of(AuditSubject.POSTING))
        .extracting(AuditEntry::action, entry -> entry.facts().get("refusal"))
        .containsExactly(
            tuple("pause-posting.refused", "role.required"),
            tuple("resume-posting.refused", "role.required"));
  }

  @Test
  void theTrailTellsWhoAndOnceOnly() {
    pausing.pause(Workplace.calling(Given.admin()), Optional.empty());
    pausing.pause(Workplace.calling(Given.admin()), Optional.empty());
    pausing.resume(Workplace.calling(Given.admin()), Optional.empty());
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
