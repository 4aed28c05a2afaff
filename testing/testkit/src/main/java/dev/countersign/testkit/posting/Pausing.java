package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.application.posting.PostingSwitch.Turned;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 13: while posting is paused nothing is claimed. */
interface Pausing extends OnQueue {
  @Test
  @DisplayName("13.1 Nothing is claimed, here or elsewhere, until posting runs again")
  default void claimsNothing() {
    posting();
    store().postings().claim(100, Duration.ZERO, Given::attempt);
    posting();
    turned(new State.Paused("admin", Given.NOW));

    assertThat(claims()).isEmpty();
    assertThat(store().elsewhere().postings().claim(100, LEASE, Given::attempt)).isEmpty();
    assertThat(store().elsewhere().postings().claimLost(100, LEASE)).isEmpty();
    turned(new State.Running());
    assertThat(claims()).hasSize(2);
  }

  @Test
  @DisplayName("13.2 What is under way is renewed and settled")
  default void endsWhatIsUnderWay() {
    posting();
    ClaimedStep claim = claimed();
    turned(new State.Paused("admin", Given.NOW));

    assertThat(store().postings().renew(List.of(claim), LEASE)).containsExactly(claim);
    settled(claim, BOOKED);
  }

  private void turned(State state) {
    store()
        .postingSwitch()
        .turn(_ -> Optional.of(new Turned(state, Given.entry(Given.draft()))), Optional.empty());
  }
}
