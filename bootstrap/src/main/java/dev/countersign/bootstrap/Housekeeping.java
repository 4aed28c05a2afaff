package dev.countersign.bootstrap;

import dev.countersign.application.adjustment.ForgettingAnswers;
import dev.countersign.application.posting.Wakeup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is tidied up from time to time, by whichever replica has the turn. */
@Singleton
final class Housekeeping {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final ForgettingAnswers answers;
  private final Wakeup closing = new Wakeup();
  private volatile boolean closed;

  Housekeeping(ForgettingAnswers answers) {
    this.answers = answers;
  }

  void start() {
    Thread.ofVirtual().name("housekeeping").start(this::run);
  }

  private void run() {
    try {
      while (!closed) {
        tidy();
        closing.await(closing.rings(), PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tidy() {
    try {
      answers.run();
    } catch (RuntimeException fault) {
      LOG.warn("tidying up broke off, and is tried again in {}", PAUSE, fault);
    }
  }

  @PreDestroy
  void close() {
    closed = true;
    closing.ring();
  }
}
