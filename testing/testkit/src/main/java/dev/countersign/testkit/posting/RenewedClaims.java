package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.posting.ClaimedStep;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 8: leases last anew where they are renewed. */
interface RenewedClaims extends OnQueue {
  /** Most of a lease. */
  Duration A_WHILE = LEASE.minusSeconds(20);

  @Test
  @DisplayName("8.1 A lease that is renewed begins anew")
  default void lastsAnew() {
    posting();
    ClaimedStep claim = claimed();
    for (int i = 0; i < 3; i++) {
      store().passes(A_WHILE);
      assertThat(store().postings().renew(List.of(claim), LEASE)).containsExactly(claim);
    }
    store().passes(A_WHILE);
    assertThat(claims()).isEmpty();
    store().passes(LEASE);
    assertThat(claims()).hasSize(1);
  }

  @Test
  @DisplayName("8.2 A claim whose step was taken over is not renewed, and the other's is")
  default void renewsOnlyWhatIsHeld() {
    posting();
    ClaimedStep stalled = claimed();
    store().passes(LEASE);
    ClaimedStep taken = claimed();
    posting();
    ClaimedStep other = claimed();

    assertThat(store().postings().renew(List.of(stalled, other), LEASE)).containsExactly(other);
    assertThat(store().postings().renew(List.of(taken, other), LEASE))
        .containsExactly(taken, other);
  }

  @Test
  @DisplayName("8.3 A claim that is settled is not renewed")
  default void renewsNothingThatIsSettled() {
    posting();
    ClaimedStep claim = claimed();
    settled(claim, BOOKED);

    assertThat(store().postings().renew(List.of(claim), LEASE)).isEmpty();
    assertThat(store().postings().renew(List.of(), LEASE)).isEmpty();
  }
}
