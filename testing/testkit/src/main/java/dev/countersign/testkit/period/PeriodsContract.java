package dev.countersign.testkit.period;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.KeyedRequest;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.period.Periods;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.FieldChange;
import dev.countersign.domain.audit.Origin;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Periods} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class PeriodsContract {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void begin() {
    store = emptyStore();
  }

  @Test
  @DisplayName("1.1 All is open at first")
  final void isOpenAtFirst() {
    assertThat(store.periods().closedThrough()).isEmpty();
  }

  @Test
  @DisplayName("1.2 They are closed through the day last said, here and elsewhere, until opened")
  final void closesAndOpens() {
    close(Optional.of(OCTOBER));
    assertThat(store.elsewhere().periods().closedThrough()).contains(OCTOBER);

    close(Optional.of(OCTOBER.minusMonths(1)));
    assertThat(store.periods().closedThrough()).contains(OCTOBER.minusMonths(1));

    close(Optional.empty());
    assertThat(store.elsewhere().periods().closedThrough()).isEmpty();
  }

  @Test
  @DisplayName("2.1 With the day its audit entry is kept")
  final void keepsTheEntry() {
    AuditEntry entry = entry(Optional.empty(), Optional.of(OCTOBER));
    store.periods().close(Optional.of(OCTOBER), _ -> entry, Optional.empty());

    assertThat(store.elsewhere().auditTrail().of(AuditSubject.PERIODS)).containsExactly(entry);
  }

  @Test
  @DisplayName("2.2 Where the entry cannot be made nothing is kept")
  final void keepsNothingWithoutTheEntry() {
    assertThatThrownBy(() ->
            store
                .periods()
                .close(
                    Optional.of(OCTOBER),
                    _ -> {
                      throw new IllegalStateException("no entry");
                    },
                    Optional.empty()))
        .hasStackTraceContaining("no entry");
    assertThat(store.periods().closedThrough()).isEmpty();
  }

  @Test
  @DisplayName("2.3 A second one under the same key gets the first one's answer, and does nothing")
  final void keepsAnswers() {
    assertThat(closeKeyed(OCTOBER)).isEqualTo(new Once.Done<>(Optional.of(OCTOBER)));
    close(Optional.empty());
    var first = new KeptAnswer("hash", answered(Optional.of(OCTOBER)));

    assertThat(closeKeyed(OCTOBER)).isEqualTo(new Once.KeyInUse<>(Optional.of(first)));
    assertThat(store.elsewhere().periods().closedThrough()).isEmpty();
    assertThat(store.auditTrail().of(AuditSubject.PERIODS)).hasSize(2);
  }

  @Test
  @DisplayName("2.4 Where the answer cannot be made nothing is kept, and the key is free")
  final void keepsNothingWithoutTheAnswer() {
    var unanswerable =
        keyed(_ -> {
          throw new IllegalStateException("no answer");
        });
    assertThatThrownBy(() ->
            store
                .periods()
                .close(
                    Optional.of(OCTOBER),
                    before -> entry(before, Optional.of(OCTOBER)),
                    Optional.of(unanswerable)))
        .hasStackTraceContaining("no answer");
    assertThat(store.periods().closedThrough()).isEmpty();
    assertThat(store.auditTrail().of(AuditSubject.PERIODS)).isEmpty();
    assertThat(closeKeyed(OCTOBER)).isInstanceOf(Once.Done.class);
  }

  @Test
  @DisplayName("2.5 Of a crowd under one key one closes, and the others get its answer or wait")
  final void closesOnce() {
    List<Once<Optional<LocalDate>>> outcomes = AtOnce.each(CROWD, _ -> closeKeyed(OCTOBER));

    assertThat(outcomes).filteredOn(Once.Done.class::isInstance).hasSize(1);
    assertThat(store.auditTrail().of(AuditSubject.PERIODS)).hasSize(1);
  }

  private Once<Optional<LocalDate>> closeKeyed(LocalDate through) {
    Optional<LocalDate> day = Optional.of(through);
    return store
        .periods()
        .close(day, before -> entry(before, day), Optional.of(keyed(PeriodsContract::answered)));
  }

  private static Keyed<Optional<LocalDate>> keyed(
      Function<Optional<LocalDate>, FinishedAnswer> answer) {
    return new KeyedRequest<>(Given.admin().id(), "key", "hash", answer);
  }

  private static FinishedAnswer answered(Optional<LocalDate> through) {
    return new FinishedAnswer(200, Map.of(), text(through));
  }

  @Test
  @DisplayName("3.1 Of a crowd that closes at once, each entry tells of the one before")
  final void tellsWhatHeldBefore() {
    AtOnce.each(
        CROWD,
        i -> {
          close(Optional.of(OCTOBER.plusDays(i)));
          return i;
        });

    List<FieldChange> changes =
        store.auditTrail().of(AuditSubject.PERIODS).stream()
            .flatMap(entry -> entry.changes().stream())
            .toList();
    String last = store.periods().closedThrough().orElseThrow().toString();
    assertThat(changes).hasSize(CROWD).extracting(FieldChange::before).doesNotHaveDuplicates();
    assertThat(changes).extracting(FieldChange::before).contains("").doesNotContain(last);
  }

  private void close(Optional<LocalDate> through) {
    store.periods().close(through, before -> entry(before, through), Optional.empty());
  }

  private static AuditEntry entry(Optional<LocalDate> before, Optional<LocalDate> after) {
    return new AuditEntry(
        GivenIds.next(),
        Given.NOW,
        new Author.Human(Given.admin(), Origin.UNKNOWN),
        "close-periods",
        AuditSubject.PERIODS,
        0,
        List.of(new FieldChange("closedThrough", text(before), text(after))),
        Map.of());
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
