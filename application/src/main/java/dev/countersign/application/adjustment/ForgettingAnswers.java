package dev.countersign.application.adjustment;

import dev.countersign.application.job.Turns;
import java.time.Duration;

/** Forgets answers that were kept for repeats and have stood for their time. */
public final class ForgettingAnswers implements Runnable {
  private static final String JOB = "forget-answers";
  private static final Duration TURN = Duration.ofHours(1);
  private static final int AT_ONCE = 500;

  private final KeptAnswers answers;
  private final Turns turns;

  public ForgettingAnswers(KeptAnswers answers, Turns turns) {
    this.answers = answers;
    this.turns = turns;
  }

  /** Where it is our turn, some at a time, so that nobody waits long for a lock. */
  @Override
  public void run() {
    if (turns.take(JOB, TURN).isPresent()) {
      int forgotten;
      do {
        forgotten = answers.forget(AT_ONCE);
      } while (forgotten == AT_ONCE);
    }
  }
}
