package dev.countersign.testkit.approval;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.approval.Policies;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.FieldChange;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Policies} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class PoliciesContract {
  private static final Instant MONDAY = Instant.parse("2026-11-16T06:00:00.123456Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-17T06:00:00.123456Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-20T06:00:00.123456Z");

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Test
  @DisplayName("1.1 A policy is in force since it was first said, here and elsewhere")
  final void beginsOnce() {
    assertThat(begun(store, "3fa9", MONDAY)).isEqualTo(MONDAY);
    assertThat(begun(store, "3fa9", TUESDAY)).isEqualTo(MONDAY);
    assertThat(begun(store.elsewhere(), "3fa9", FRIDAY)).isEqualTo(MONDAY);
  }

  @Test
  @DisplayName("2.1 Another one begins when it is said, and so does the first after it")
  final void beginsAnew() {
    begun(store, "3fa9", MONDAY);

    assertThat(begun(store.elsewhere(), "3FA9", TUESDAY)).isEqualTo(TUESDAY);
    assertThat(begun(store, "3fa9", FRIDAY)).isEqualTo(FRIDAY);
  }

  @Test
  @DisplayName("3.1 A crowd that says the same at once is answered the same")
  final void answersACrowdAlike() {
    List<Instant> answers = AtOnce.each(CROWD, i -> begun(store, "3fa9", MONDAY.plusSeconds(i)));

    assertThat(answers).containsOnly(begun(store, "3fa9", FRIDAY)).doesNotContain(FRIDAY);
  }

  @Test
  @DisplayName("4.1 A beginning is in the trail with what was before, and nothing else is")
  final void tellsOfBeginnings() {
    begun(store, "3fa9", MONDAY);
    begun(store.elsewhere(), "3fa9", TUESDAY);
    begun(store.elsewhere(), "b0b0", FRIDAY);

    assertThat(changes())
        .containsExactly(
            new FieldChange("policyHash", "", "3fa9"),
            new FieldChange("policyHash", "3fa9", "b0b0"));
  }

  @Test
  @DisplayName("4.2 Of a crowd that says the same at once one tells of it")
  final void tellsOnceOfACrowd() {
    AtOnce.each(CROWD, i -> begun(store, "3fa9", MONDAY.plusSeconds(i)));

    assertThat(changes()).hasSize(1);
  }

  @Test
  @DisplayName("4.3 Where the entry cannot be made nothing begins")
  final void beginsNothingWithoutTheEntry() {
    begun(store, "3fa9", MONDAY);
    assertThatThrownBy(() ->
            store
                .policies()
                .begin(
                    "b0b0",
                    TUESDAY,
                    _ -> {
                      throw new IllegalStateException("no entry");
                    }))
        .hasStackTraceContaining("no entry");

    assertThat(begun(store, "3fa9", FRIDAY)).isEqualTo(MONDAY);
  }

  private List<FieldChange> changes() {
    return store.auditTrail().of(AuditSubject.POLICY).stream()
        .flatMap(entry -> entry.changes().stream())
        .toList();
  }

  private static Instant begun(StoreHarness store, String hash, Instant at) {
    return store.policies().begin(hash, at, before -> entry(at, before.orElse(""), hash));
  }

  private static AuditEntry entry(Instant at, String before, String after) {
    return new AuditEntry(
        GivenIds.next(),
        at,
        new Author.Machine("start"),
        "change-policy",
        AuditSubject.POLICY,
        0,
        List.of(new FieldChange("policyHash", before, after)),
        Map.of());
  }
}
