package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.ClaimedStep.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What an operator reads of the end of a step. */
@Isolated("it reads the log of the whole process")
class LoggedOutcomesTest {
  private static final Logger LOG = Logger.getLogger("countersign.posting");

  private final OneStep one = new OneStep();
  private final Lines lines = new Lines();

  @BeforeEach
  void listen() {
    LOG.addHandler(lines);
  }

  @AfterEach
  void stopListening() {
    LOG.removeHandler(lines);
  }

  @Test
  void saysHowLongIsWaitedAsTheConfigurationDoes() {
    var trouble = ErpError.of("erp.throttled", "Later");
    one.erp.answering(ErpWrite.NotSent.unsent(trouble, Optional.of(Duration.ofSeconds(90))));
    one.of(one.step(Operation.SUBMIT), Task.SEND);

    assertThat(lines.read)
        .containsExactly(line("UNSENT, sent again in 1m30s; erp.throttled Later"));
  }

  @Test
  void saysThatItGoesOnAtOnceAndNothingOfWhatIsNotKnown() {
    one.erp.answering(new ErpWrite.InDoubt(ErpError.of("erp.in_doubt", "Lost")));
    one.of(one.step(Operation.SUBMIT), Task.SEND);

    assertThat(lines.read)
        .containsExactly(line("uncertain, looked for at once; erp.in_doubt Lost"));
  }

  private String line(String outcome) {
    return "SUBMIT of adjustment " + one.id() + ": " + outcome;
  }

  /** The lines as they are written. */
  private static final class Lines extends Handler {
    private final List<String> read = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      read.add(new SimpleFormatter().formatMessage(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
