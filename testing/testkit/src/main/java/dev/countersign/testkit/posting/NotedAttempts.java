package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.Postings.Attempting;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 15: what is about to be sent is in the trail before it is. */
interface NotedAttempts extends OnQueue {
  Attempting BROKEN =
      (_, _) -> {
        throw new IllegalStateException("no entry");
      };

  @Test
  @DisplayName("15.1 With each claim to send its entry is kept, made of the adjustment's version")
  default void notesEachAttempt() {
    List<Adjustment> adjustments = List.of(posting(), posting());
    List<AuditEntry> made = new ArrayList<>();
    store()
        .postings()
        .claim(
            9,
            LEASE,
            (claim, version) -> {
              assertThat(claim.task()).isEqualTo(Task.SEND);
              made.add(Given.attempt(claim, version));
              return made.getLast();
            });

    assertThat(made).hasSize(2);
    for (Adjustment adjustment : adjustments) {
      AuditEntry entry = store().elsewhere().auditTrail().of(adjustment.id()).getLast();
      assertThat(made).contains(entry);
      assertThat(entry.version()).isEqualTo(adjustment.version());
      assertThat(entry.facts()).containsEntry("attempts", "1");
    }
  }

  @Test
  @DisplayName("15.2 A claim to look or to confirm has none")
  default void notesNothingElse() {
    Adjustment looked = posting();
    claimed();
    store().passes(LEASE);
    claimed();
    Adjustment confirmed = posting();
    settled(claimed(), new StepResult.ConfirmAgain(Given.document(), Duration.ZERO));
    claimed();

    assertThat(attempts(looked)).hasSize(1);
    assertThat(attempts(confirmed)).hasSize(1);
  }

  @Test
  @DisplayName("15.3 Where the entry cannot be made nothing is claimed")
  default void claimsNothingWithoutTheEntry() {
    Adjustment adjustment = posting();
    assertThatThrownBy(() -> store().postings().claim(9, LEASE, BROKEN))
        .hasStackTraceContaining("no entry");

    ClaimedStep claim = claimed();
    assertThat(claim.task()).isEqualTo(Task.SEND);
    assertThat(claim.attempts()).isEqualTo(1);
    assertThat(attempts(adjustment)).hasSize(1);
  }

  private List<AuditEntry> attempts(Adjustment adjustment) {
    return store().auditTrail().of(adjustment.id()).stream()
        .filter(entry -> entry.action().equals("attempt"))
        .toList();
  }
}
