package dev.countersign.testkit.token;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.token.KeptToken;
import dev.countersign.application.token.RenewalLimit;
import dev.countersign.application.token.SharedTokens;
import dev.countersign.application.token.TokenAccount;
import dev.countersign.application.token.TokenFailure;
import dev.countersign.application.token.Turn;
import dev.countersign.testkit.harness.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link SharedTokens} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class SharedTokensContract {
  private static final TokenAccount ACCOUNT = new TokenAccount("0f".repeat(32));
  private static final TokenAccount OTHER = new TokenAccount("f0".repeat(32));
  private static final RenewalLimit LIMIT = new RenewalLimit(3, Duration.ofMinutes(10));
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration FRESH = Duration.ofMinutes(55);
  private static final Duration GOOD = Duration.ofMinutes(60);
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final ErpError ERROR = new ErpError("erp.x", "No token: تم", "1", "no");

  private TokensHarness harness;

  /** Makes a store that holds nothing. */
  protected abstract TokensHarness empty();

  @BeforeEach
  final void open() {
    harness = empty();
  }

  @Test
  @DisplayName("1.1 What was renewed is found, here and elsewhere, with its times")
  final void keepsTheToken() {
    assertThat(harness.tokens().find(ACCOUNT)).isEmpty();
    renewed("one");
    harness.passes(TICK.multipliedBy(60));

    KeptToken found = harness.elsewhere().find(ACCOUNT).orElseThrow();
    assertThat(found.sealed()).isEqualTo("one");
    assertThat(found.freshFor()).isBetween(FRESH.minusSeconds(90), FRESH.minusSeconds(60));
    assertThat(found.goodFor()).isBetween(GOOD.minusSeconds(90), GOOD.minusSeconds(60));
    assertThat(harness.tokens().find(OTHER)).isEmpty();
  }

  @Test
  @DisplayName("1.2 One that has run out is still told, and not as good")
  final void tellsTheOldOne() {
    renewed("one");
    harness.passes(GOOD);

    KeptToken found = harness.elsewhere().find(ACCOUNT).orElseThrow();
    assertThat(found.isFresh()).isFalse();
    assertThat(found.isGood()).isFalse();
  }

  @Test
  @DisplayName("2.1 Of a crowd one gets the turn, the others wait for it")
  final void givesOneTurn() {
    List<Turn> turns =
        AtOnce.each(
            CROWD,
            i ->
                (i % 2 == 0 ? harness.tokens() : harness.elsewhere())
                    .renew(ACCOUNT, 0, LIMIT, LEASE));

    assertThat(turns).filteredOn(Turn.Yours.class::isInstance).hasSize(1);
    assertThat(turns).filteredOn(Turn.Another.class::isInstance).hasSize(CROWD - 1);
  }

  @Test
  @DisplayName("2.2 The turn of somebody who died is over when its lease has ended")
  final void freesTheDead() {
    yours(0);
    harness.passes(LEASE.minus(TICK.multipliedBy(5)));
    assertThat(renew(0)).isInstanceOf(Turn.Another.class);
    harness.passes(TICK.multipliedBy(5));
    yours(0);
  }

  @Test
  @DisplayName("3.1 No more turns are given in a window than the limit, whatever becomes of them")
  final void limitsTurns() {
    renewed("one");
    failed(yours(1), Duration.ZERO);
    yours(1);
    harness.passes(LEASE);

    assertThat(harness.elsewhere().renew(ACCOUNT, 1, LIMIT, LEASE))
        .isInstanceOfSatisfying(
            Turn.Exhausted.class,
            it -> assertThat(it.delay()).isBetween(TICK, LIMIT.window().plus(TICK)));
    harness.passes(LIMIT.window().minus(LEASE));
    assertThat(renew(1)).isInstanceOf(Turn.Exhausted.class);
    harness.passes(LEASE.plus(TICK));
    yours(1);
    assertThat(harness.tokens().renew(OTHER, 0, LIMIT, LEASE)).isInstanceOf(Turn.Yours.class);
  }

  @Test
  @DisplayName("3.2 A turn of which nothing was sent does not count")
  final void forgetsWhatWasNotSent() {
    var unsent = new TokenFailure(ERROR, false, Duration.ZERO, Optional.empty());
    for (int i = 0; i <= LIMIT.most(); i++) {
      harness.tokens().failed(ACCOUNT, yours(0), unsent);
    }
    yours(0);
  }

  @Test
  @DisplayName("4.1 After a failed turn the reason is told until its silence is over")
  final void keepsSilent() {
    var failure =
        new TokenFailure(ERROR, true, TICK.multipliedBy(60), Optional.of(TICK.multipliedBy(90)));
    harness.tokens().failed(ACCOUNT, yours(0), failure);

    assertThat(harness.elsewhere().renew(ACCOUNT, 0, LIMIT, LEASE))
        .isInstanceOfSatisfying(
            Turn.Silent.class,
            it -> {
              assertThat(it.error()).isEqualTo(ERROR);
              assertThat(it.delay().orElseThrow())
                  .isBetween(TICK.multipliedBy(60), TICK.multipliedBy(90));
            });
    harness.passes(TICK.multipliedBy(60));
    assertThat(yours(0).failures()).isEqualTo(1);
  }

  @Test
  @DisplayName("4.2 A token ends the failures before it")
  final void forgetsFailures() {
    failed(yours(0), Duration.ZERO);
    renewed("one");

    assertThat(yours(harness.tokens().find(ACCOUNT).orElseThrow().number()).failures()).isZero();
  }

  @Test
  @DisplayName("5.1 Who asks instead of an older token is given the kept one")
  final void givesTheKeptOne() {
    long first = renewed("one");
    long second = renewed("two", first);

    assertThat(harness.elsewhere().renew(ACCOUNT, first, LIMIT, LEASE))
        .isInstanceOfSatisfying(
            Turn.There.class, it -> assertThat(it.token().sealed()).isEqualTo("two"));
    assertThat(renew(0)).isInstanceOf(Turn.There.class);
    assertThat(renew(second)).isInstanceOf(Turn.Yours.class);
  }

  @Test
  @DisplayName("5.2 A token that is to be renewed is not given")
  final void renewsTheOldOne() {
    renewed("one");
    harness.passes(FRESH);

    assertThat(renew(0)).isInstanceOf(Turn.Yours.class);
  }

  @Test
  @DisplayName("6.1 What comes late of a turn that is over changes nothing")
  final void dropsWhatIsLate() {
    Turn.Yours late = yours(0);
    harness.passes(LEASE);
    Turn.Yours present = yours(0);
    harness.tokens().renewed(ACCOUNT, late, "late", FRESH, GOOD);
    failed(late, Duration.ofHours(1));
    assertThat(harness.tokens().find(ACCOUNT)).isEmpty();

    harness.elsewhere().renewed(ACCOUNT, present, "present", FRESH, GOOD);
    assertThat(harness.tokens().find(ACCOUNT).orElseThrow().sealed()).isEqualTo("present");
    harness.tokens().renewed(ACCOUNT, present, "twice", FRESH, GOOD);
    assertThat(harness.tokens().find(ACCOUNT).orElseThrow().sealed()).isEqualTo("present");
  }

  private Turn renew(long insteadOf) {
    return harness.tokens().renew(ACCOUNT, insteadOf, LIMIT, LEASE);
  }

  private Turn.Yours yours(long insteadOf) {
    return switch (renew(insteadOf)) {
      case Turn.Yours yours -> yours;
      case Turn.There _, Turn.Another _, Turn.Silent _, Turn.Exhausted _ ->
          throw new AssertionError("no turn instead of " + insteadOf);
    };
  }

  private void failed(Turn.Yours turn, Duration silence) {
    var failure = new TokenFailure(ERROR, true, silence, Optional.empty());
    harness.tokens().failed(ACCOUNT, turn, failure);
  }

  private long renewed(String sealed) {
    return renewed(sealed, 0);
  }

  private long renewed(String sealed, long insteadOf) {
    harness.tokens().renewed(ACCOUNT, yours(insteadOf), sealed, FRESH, GOOD);
    return harness.tokens().find(ACCOUNT).orElseThrow().number();
  }
}
