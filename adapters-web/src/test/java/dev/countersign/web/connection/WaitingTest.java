package dev.countersign.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.ConnectionTimes;
import dev.countersign.web.connection.Waiting.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Moments are milliseconds here: a head may take 10, a body 20, an answer 50, and so on. */
final class WaitingTest {
  private static final ConnectionTimes TIMES =
      new ConnectionTimes(
          Duration.ofMillis(10),
          Duration.ofMillis(20),
          Duration.ofMillis(30),
          Duration.ofMillis(50),
          Duration.ofMillis(40),
          Duration.ofMillis(15));

  private final Waiting waiting = new Waiting(TIMES, 0);

  @Test
  void givesAHeadItsTimeFromItsFirstByte() {
    assertUntil(10, Verdict.CLOSE);
    request(9);
    answer(9);
    assertUntil(39, Verdict.CLOSE);
    waiting.bytesCame(ms(38));
    waiting.bytesCame(ms(47));
    assertUntil(48, Verdict.CLOSE);
  }

  @Test
  void tellsOnceOfABodyThatDoesNotCome() {
    waiting.headCame(ms(5));
    assertUntil(25, Verdict.GIVE_UP_BODY);
    assertThat(verdict(26)).isEqualTo(Verdict.PATIENCE);
    waiting.answerBegan(ms(26));
    waiting.answerEnded(ms(26));
    assertThat(verdict(5_024)).isEqualTo(Verdict.PATIENCE);
    assertThat(verdict(5_025)).isEqualTo(Verdict.CLOSE);
  }

  @Test
  void closesWhereTheBodyOfWhatIsAnsweredDoesNotCome() {
    waiting.headCame(ms(5));
    answer(6);
    assertUntil(25, Verdict.CLOSE);
  }

  @Test
  void givesAnAnswerItsTimeFromItsLastPiece() {
    request(5);
    waiting.answerBegan(ms(54));
    assertUntil(104, Verdict.CLOSE);
    waiting.pieceMade(ms(103));
    assertUntil(153, Verdict.CLOSE);
  }

  @Test
  void doesNotHoldItAgainstSomebodyThatTheyWereNotRead() {
    request(5);
    waiting.headCame(ms(6));
    assertThat(verdict(45)).isEqualTo(Verdict.PATIENCE);
    answer(45);
    assertUntil(65, Verdict.GIVE_UP_BODY);
  }

  @Test
  void closesWhereNothingIsTaken() {
    request(5);
    waiting.answerBegan(ms(6));
    waiting.pieceTaken(ms(6));
    waiting.pieceMade(ms(45));
    assertThat(waiting.verdict(ms(45))).isEqualTo(Verdict.PATIENCE);
    assertThat(waiting.verdict(ms(46))).isEqualTo(Verdict.CLOSE);
  }

  private void request(long at) {
    waiting.headCame(ms(at));
    waiting.requestCame(ms(at));
  }

  private void answer(long at) {
    waiting.answerBegan(ms(at));
    waiting.answerEnded(ms(at));
  }

  private void assertUntil(long end, Verdict then) {
    assertThat(verdict(end - 1)).isEqualTo(Verdict.PATIENCE);
    assertThat(verdict(end)).isEqualTo(then);
  }

  /** Where everything is taken at once. */
  private Verdict verdict(long at) {
    waiting.pieceTaken(ms(at));
    return waiting.verdict(ms(at));
  }

  private static long ms(long at) {
    return Duration.ofMillis(at).toNanos();
  }
}
