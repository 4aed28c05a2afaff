package dev.countersign.testkit.approval;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.approval.Policies;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Instant;
import java.util.List;
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
    assertThat(store.policies().begin("3fa9", MONDAY)).isEqualTo(MONDAY);
    assertThat(store.policies().begin("3fa9", TUESDAY)).isEqualTo(MONDAY);
    assertThat(store.elsewhere().policies().begin("3fa9", FRIDAY)).isEqualTo(MONDAY);
  }

  @Test
  @DisplayName("2.1 Another one begins when it is said, and so does the first after it")
  final void beginsAnew() {
    store.policies().begin("3fa9", MONDAY);

    assertThat(store.elsewhere().policies().begin("3FA9", TUESDAY)).isEqualTo(TUESDAY);
    assertThat(store.policies().begin("3fa9", FRIDAY)).isEqualTo(FRIDAY);
  }

  @Test
  @DisplayName("3.1 A crowd that says the same at once is answered the same")
  final void answersACrowdAlike() {
    List<Instant> answers =
        AtOnce.each(CROWD, i -> store.policies().begin("3fa9", MONDAY.plusSeconds(i)));

    assertThat(answers).containsOnly(store.policies().begin("3fa9", FRIDAY)).doesNotContain(FRIDAY);
  }
}
