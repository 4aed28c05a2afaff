package dev.countersign.bootstrap.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.countersign.application.erp.ErpWatch;
import dev.countersign.application.erp.ErpWatch.Ending;
import dev.countersign.application.erp.Traces;
import dev.countersign.bootstrap.Eventually;
import dev.countersign.bootstrap.configuration.ConfigurationRefused;
import dev.countersign.bootstrap.configuration.TraceSettings;
import dev.countersign.web.RequestWatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told of a request, of work and of a call to the ERP, each by itself. */
final class TraceExportTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";

  private final Collector collector = new Collector();

  @AfterEach
  void stop() {
    collector.close();
  }

  @Test
  void watchesNothingWhereNothingIsExported() {
    try (var export = new TraceExport(new TraceSettings(Map.of()))) {
      assertThat(export.requests()).isSameAs(RequestWatch.NOBODY);
      assertThat(export.traces()).isInstanceOf(LoggedTraces.class);
      assertThat(export.beside(ErpWatch.NOBODY, Traces.NONE)).isSameAs(ErpWatch.NOBODY);
    }
  }

  @Test
  void namesTheVariableThatTheLibraryRefuses() {
    var settings = settings(Map.of("otel.bsp.schedule.delay", "soon"));
    assertThatExceptionOfType(ConfigurationRefused.class)
        .isThrownBy(() -> new TraceExport(settings).close())
        .withMessageContaining("OTEL_BSP_SCHEDULE_DELAY");
  }

  @Test
  void tellsOfWorkAsAPartOfWhatMadeItNecessary() {
    var within = new AtomicReference<>("");
    List<ExportedSpan> told =
        told(
            1,
            export -> {
              Traces traces = export.traces();
              traces.doing(
                  "step post",
                  TRACE + "-" + CALLER + "-01",
                  () -> within.set(traces.current().orElse("")));
              assertThat(traces.current()).isEmpty();
            });

    assertThat(told).hasSize(1);
    ExportedSpan span = told.getFirst();
    assertThat(span.name()).isEqualTo("step post");
    assertThat(span.parent()).isEqualTo(CALLER);
    assertThat(span.kind()).isEqualTo(ExportedSpan.CONSUMER);
    assertThat(within.get()).isEqualTo(TRACE + "-" + span.id() + "-01");
  }

  @Test
  void goesOnWithATraceOfWhichNobodyWasTold() {
    assertThat(told(1, export -> export.traces().doing("step post", TRACE, () -> {})))
        .extracting(ExportedSpan::trace)
        .containsExactly(TRACE);
  }

  @Test
  void beginsATraceWhereNoneIsKnown() {
    List<ExportedSpan> told = told(1, export -> export.traces().doing("step post", "", () -> {}));

    assertThat(told).extracting(ExportedSpan::parent).containsExactly("");
  }

  @Test
  void tellsNotWhatTheCallerDoesNotRecord() {
    assertThat(
            told(
                0,
                export -> {
                  var watched =
                      export.requests().begins("GET", Optional.of(TRACE + "-" + CALLER + "-00"));
                  assertThat(watched.trace().orElseThrow()).startsWith(TRACE).endsWith("-00");
                  watched.ends(200);
                }))
        .isEmpty();
  }

  @Test
  void tellsWhichWorkBrokeOff() {
    List<ExportedSpan> told =
        told(
            1,
            export ->
                assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(
                        () -> export.traces().doing("step post", TRACE, TraceExportTest::fail)));

    assertThat(told).allMatch(ExportedSpan::failed).hasSize(1);
  }

  private static void fail() {
    throw new IllegalStateException("broken on purpose");
  }

  @Test
  void tellsFaultsFromRefusals() {
    List<ExportedSpan> told =
        told(
            2,
            export -> {
              export.requests().begins("GET", Optional.empty()).ends(409);
              export.requests().begins("GET", Optional.empty()).ends(503);
            });

    assertThat(told).extracting(ExportedSpan::failed).containsExactly(false, true);
    assertThat(told.getLast().attributes())
        .containsEntry("http.response.status_code", "503")
        .containsEntry("error.type", "503");
  }

  @Test
  void tellsHowACallToTheErpEnds() {
    List<ExportedSpan> told =
        told(
            2,
            export -> {
              ErpWatch watch = export.beside(ErpWatch.NOBODY, Traces.NONE);
              watch.begins("create", "erp.example").ends(Ending.DONE, 201);
              watch.begins("create", "erp.example").ends(Ending.LOST, 0);
            });

    assertThat(told).extracting(ExportedSpan::failed).containsExactly(false, true);
    assertThat(told.getFirst().attributes())
        .isEqualTo(
            Map.of(
                "server.address", "erp.example",
                "http.response.status_code", "201",
                "countersign.erp.outcome", "done"));
    assertThat(told.getLast().attributes())
        .containsEntry("countersign.erp.outcome", "lost")
        .doesNotContainKey("http.response.status_code");
  }

  @Test
  void keepsNobodyWaitingWhereTheCollectorHangsAndNothingMoreFits() {
    collector.hang();
    var small = Map.of("otel.bsp.max.queue.size", "4", "otel.bsp.max.export.batch.size", "4");
    try (var export = new TraceExport(settings(small))) {
      IntStream.range(0, 100)
          .forEach(_ -> export.requests().begins("GET", Optional.empty()).ends(200));
      collector.goOn();
    }
    assertThat(Eventually.get(collector::spans, told -> !told.isEmpty())).hasSizeLessThan(100);
  }

  private List<ExportedSpan> told(int spans, Consumer<TraceExport> work) {
    try (var export = new TraceExport(settings(Map.of()))) {
      work.accept(export);
    }
    // Who ends waits for the collector, but no longer than a process at its end may.
    return Eventually.get(collector::spans, told -> told.size() >= spans);
  }

  private TraceSettings settings(Map<String, String> more) {
    var properties =
        new HashMap<>(
            Map.of(
                "otel.exporter.otlp.endpoint", collector.endpoint(),
                "otel.exporter.otlp.protocol", "http/protobuf",
                "otel.traces.exporter", "otlp",
                "otel.metrics.exporter", "none",
                "otel.logs.exporter", "none"));
    properties.putAll(more);
    return new TraceSettings(properties);
  }
}
