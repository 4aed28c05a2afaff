package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the trail tells of whoever logs in. */
final class LoginsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123456Z");
  private static final Origin DOCK = new Origin("10.0.0.7", "scanner/1", "zebra-7", "7f3a");

  private final Kept trail = new Kept();
  private final Logins logins = new Logins(trail, () -> NOW, () -> new UUID(1, 1));

  @Test
  void tellsWhoAndFromWhere() {
    logins.succeeded(DemoUser.loggingIn("admin", "admin").orElseThrow(), DOCK);
    AuditEntry entry = trail.entries.getFirst();
    assertThat(entry.action()).isEqualTo("login");
    assertThat(entry.at()).isEqualTo(NOW);
    assertThat(entry.subject()).isEqualTo(AuditSubject.of(new PersonId("admin")));
    assertThat(entry.author())
        .isInstanceOfSatisfying(
            Author.Human.class,
            human -> {
              assertThat(human.actor().person().name()).isEqualTo("Adam Admin");
              assertThat(human.actor().roles()).containsExactly(Role.ADMIN);
              assertThat(human.origin()).isEqualTo(DOCK);
            });
  }

  @Test
  void tellsTheNameThatWasTriedAndOfNobody() {
    logins.failed("mallory", DOCK);
    AuditEntry entry = trail.entries.getFirst();
    assertThat(entry.action()).isEqualTo("login.refused");
    assertThat(entry.facts()).isEqualTo(Map.of("username", "mallory"));
    assertThat(entry.subject()).isEqualTo(AuditSubject.of(new PersonId("anonymous")));
    assertThat(entry.author())
        .isInstanceOfSatisfying(
            Author.Human.class, human -> assertThat(human.origin()).isEqualTo(DOCK));
  }

  @Test
  void keepsNoMoreOfANameThanANameHolds() {
    logins.failed("x".repeat(1_000_000), DOCK);
    logins.failed("", DOCK);
    assertThat(trail.entries)
        .extracting(entry -> entry.facts().get("username"))
        .containsExactly("x".repeat(255), "");
  }

  /** What was appended. */
  private static final class Kept implements AuditTrail {
    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void append(AuditEntry entry) {
      entries.add(entry);
    }

    @Override
    public List<AuditEntry> of(AuditSubject subject) {
      throw new UnsupportedOperationException("nobody reads here");
    }
  }
}
