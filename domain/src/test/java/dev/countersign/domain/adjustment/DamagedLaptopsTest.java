package dev.countersign.domain.adjustment;

import static dev.countersign.domain.given.GivenPeople.ADMIN;
import static dev.countersign.domain.given.GivenPeople.APPROVER;
import static dev.countersign.domain.given.GivenPeople.CLERK;
import static dev.countersign.domain.given.GivenPeople.FINAL;
import static dev.countersign.domain.given.GivenPeople.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.domain.adjustment.Refusal.FourEyes;
import dev.countersign.domain.adjustment.Refusal.Part;
import dev.countersign.domain.approval.ApprovalFacts;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.approval.ApprovalRule;
import dev.countersign.domain.approval.WholeCondition;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.given.GivenJudgement;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How an adjustment goes from a clerk's hands into the books: read it from top to bottom. */
class DamagedLaptopsTest {
  private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-11-20T17:00:00Z");
  private static final ExpectedVersion ANY = new ExpectedVersion.Any();

  /** Two people approve whatever is worth 1000 or more. */
  private static final ApprovalPolicy POLICY =
      new ApprovalPolicy(
          Levels.ONE,
          List.of(
              new ApprovalRule(
                  "high-value",
                  Levels.TWO,
                  List.of(new WholeCondition.ValueAtLeast(Amount.of("1000.00"))))),
          "3fa9");

  @Test
  void twoDamagedLaptopsGoThroughTwoApprovals() {
    // A clerk found two damaged laptops, of 732 each, and writes that down.
    Content content = GivenProposal.proposal().description("fell off the lorry").known();
    Draft draft = Draft.create(new AdjustmentId(new UUID(7, 1)), content, CLERK.person(), MORNING);
    assertThat(draft.version()).isEqualTo(1);

    // No rule has anything against it, with ten on hand, and the policy wants two people.
    assertThat(GivenJudgement.judging().of(content).isValid()).isTrue();
    ApprovalNeed need = POLICY.judge(content, ApprovalFacts.on(GivenCatalogue.TODAY));
    assertThat(need.matched())
        .containsExactly(
            new MatchedRule(
                "high-value", Levels.TWO, "value-at-least", "1000", "1464", Optional.empty()));

    // The clerk submits it; nobody but others may decide on it now, whatever roles they have.
    Adjustment waiting = made(Drafting.submit(draft, CLERK, ANY, content, need, MORNING));
    assertThat(waiting.status()).isEqualTo(Status.PENDING_APPROVAL);
    Actor promoted = actor("clerk", Role.CLERK, Role.APPROVER, Role.FINAL_APPROVER, Role.ADMIN);
    assertThat(Deciding.approve(waiting, promoted, ANY, "", NOON))
        .isEqualTo(new Approval.Refused(new FourEyes(Part.CONTRIBUTED)));

    // An approver approves the version that they saw: one more has to.
    Approval first =
        Deciding.approve(waiting, APPROVER, new ExpectedVersion.Exactly(2), "seen them", NOON);
    assertThat(first).isInstanceOf(Approval.AnotherNeeded.class);
    Adjustment waitingForFinal = ((Approval.AnotherNeeded) first).adjustment();
    assertThat(waitingForFinal.submitted().map(Submission::waitingSince)).contains(NOON);

    // The same approver cannot be the second, not even as an administrator.
    Actor approverAsAdmin = actor("approver", Role.ADMIN);
    assertThat(Deciding.approveFinally(waitingForFinal, approverAsAdmin, ANY, "", EVENING))
        .isEqualTo(new Move.Refused(new FourEyes(Part.APPROVED_FIRST)));

    // The final approver approves, the ERP takes it into its books.
    Adjustment approved = made(Deciding.approveFinally(waitingForFinal, FINAL, ANY, "", EVENING));
    Posted posted = ((Approved) approved).posted(EVENING.plusSeconds(2));
    assertThat(posted.status()).isEqualTo(Status.POSTED);
    assertThat(posted.version()).isEqualTo(5);
    assertThat(posted.submitted()).map(Submission::need).contains(need);
    assertThat(posted.details().updatedAt()).isEqualTo(EVENING.plusSeconds(2));
    assertThat(posted.details().decisions())
        .extracting(d -> d.level() + " " + d.by().id() + " on " + d.version())
        .containsExactly("1 approver on 2", "2 final on 3");
    assertThat(Permissions.of(posted, ADMIN)).containsExactly(Action.REVERSE, Action.VOID);
  }

  @Test
  void aRejectedAdjustmentComesBackAndIsJudgedAnew() {
    Content content = GivenProposal.proposal().known();
    Draft draft = Draft.create(new AdjustmentId(new UUID(7, 2)), content, CLERK.person(), MORNING);
    Adjustment waiting =
        made(
            Drafting.submit(
                draft,
                CLERK,
                ANY,
                content,
                POLICY.judge(content, ApprovalFacts.on(GivenCatalogue.TODAY)),
                MORNING));

    // The final approver does not believe it, and says so at the first level already.
    Adjustment rejected = made(Deciding.reject(waiting, FINAL, ANY, "only one is broken", NOON));
    assertThat(rejected.status()).isEqualTo(Status.REJECTED);

    // The clerk mends it: a draft again, and the decision stays visible as lapsed.
    Content mended = GivenProposal.proposal().lines(GivenLine.line().quantity("-1")).known();
    Adjustment again = made(Drafting.edit(rejected, CLERK, ANY, mended, NOON));
    assertThat(again).isInstanceOf(Draft.class);
    assertThat(again.details().decisions())
        .extracting(Decision::comment, Decision::lapsed)
        .containsExactly(tuple("only one is broken", true));

    // One laptop is worth less than 1000: now one approval will do.
    Adjustment second =
        made(
            Drafting.submit(
                again,
                CLERK,
                ANY,
                mended,
                POLICY.judge(mended, ApprovalFacts.on(GivenCatalogue.TODAY)),
                EVENING));
    assertThat(Deciding.approve(second, APPROVER, ANY, "", EVENING))
        .isInstanceOf(Approval.Complete.class);
  }

  private static Adjustment made(Move move) {
    assertThat(move).isInstanceOf(Move.Made.class);
    return ((Move.Made) move).adjustment();
  }
}
