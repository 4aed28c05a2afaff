package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.zoho.ZohoDemo;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever goes wrong at Zoho, and whichever process is killed: what was approved is in Zoho's
 * books exactly once. The two modes run side by side.
 */
final class PlugTest {
  private static final PlugPlan PLAN = PlugPlan.ofThisRun();
  private static final Map<PlugMode, PlugRun> RUNS = new EnumMap<>(PlugMode.class);
  private static final Map<PlugMode, Future<PlugVerdict>> VERDICTS = new EnumMap<>(PlugMode.class);
  private static final ExecutorService EXECUTOR = Executors.newVirtualThreadPerTaskExecutor();

  @BeforeAll
  static void start() {
    System.out.println("the plug test's seed: -Dplug.seed=" + PLAN.seed());
    for (PlugMode mode : PlugMode.values()) {
      var run = new PlugRun(PLAN, mode);
      RUNS.put(mode, run);
      VERDICTS.put(mode, EXECUTOR.submit(run::run));
    }
  }

  @AfterAll
  static void stop() {
    EXECUTOR.shutdownNow();
    RUNS.values().forEach(PlugRun::close);
  }

  private static PlugVerdict verdict(PlugMode mode) throws Exception {
    try {
      return Objects.requireNonNull(VERDICTS.get(mode)).get();
    } catch (ExecutionException failed) {
      throw new AssertionError("with -Dplug.seed=" + PLAN.seed(), failed.getCause());
    }
  }

  @ParameterizedTest
  @EnumSource(PlugMode.class)
  @DisplayName("Every approved adjustment is in the books exactly once, with its lines")
  void postsEveryApprovedAdjustmentExactlyOnce(PlugMode mode) throws Exception {
    PlugVerdict verdict = verdict(mode);

    System.out.println("the plug test, " + mode.word() + ": " + verdict.faults());
    verdict.everyOneIsInTheBooksOnce();
    assertThat(verdict.documentsEverCreated())
        .as("seed %d", PLAN.seed())
        .isEqualTo(PLAN.adjustments());
    assertThat(verdict.onHand(ZohoDemo.LAPTOP))
        .isEqualByComparingTo(verdict.broughtIn(ZohoDemo.LAPTOP).add(BigDecimal.valueOf(40)));
    assertThat(verdict.faults()).as("what struck").hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @EnumSource(PlugMode.class)
  @DisplayName("The audit trail is whole, sealed, and holds what was done to each")
  void sealsTheWholeTrail(PlugMode mode) throws Exception {
    Json.Obj trail = verdict(mode).trail();

    assertThat(trail.text("intact")).as("%s", trail.write()).contains("true");
    assertThat(new BigDecimal(trail.text("entries").orElseThrow()))
        .isGreaterThan(BigDecimal.valueOf(4L * PLAN.adjustments()));
  }
}
