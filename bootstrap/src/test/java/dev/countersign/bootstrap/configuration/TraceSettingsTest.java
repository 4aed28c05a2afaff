package dev.countersign.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TraceSettingsTest {
  private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
  private static final String COLLECTOR = "http://collector:4318";

  @Test
  void exportsNothingUnlessItIsAskedTo() {
    assertThat(read(Map.of()).isOn()).isFalse();
    assertThat(read(Map.of("OTEL_SERVICE_NAME", "stock")).isOn()).isFalse();
    assertThat(read(Map.of(ENDPOINT, " ")).isOn()).isFalse();
    assertThat(read(Map.of(ENDPOINT, COLLECTOR, "OTEL_TRACES_EXPORTER", "none")).isOn()).isFalse();
    assertThat(read(Map.of(ENDPOINT, COLLECTOR, "OTEL_SDK_DISABLED", "True")).isOn()).isFalse();
  }

  @Test
  void exportsWhereACollectorIsNamedOrAskedFor() {
    assertThat(read(Map.of(ENDPOINT, COLLECTOR)).isOn()).isTrue();
    assertThat(read(Map.of("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", COLLECTOR)).isOn()).isTrue();
    assertThat(read(Map.of("OTEL_TRACES_EXPORTER", "otlp")).isOn()).isTrue();
  }

  @Test
  void exportsTracesAloneOverHttp() {
    assertThat(read(Map.of(ENDPOINT, COLLECTOR, "OTEL_METRICS_EXPORTER", "otlp")).properties())
        .isEqualTo(
            Map.of(
                "otel.exporter.otlp.endpoint", COLLECTOR,
                "otel.exporter.otlp.protocol", "http/protobuf",
                "otel.service.name", "countersign",
                "otel.traces.exporter", "otlp",
                "otel.metrics.exporter", "none",
                "otel.logs.exporter", "none"));
  }

  @Test
  void isCalledAsTheOperatorCallsIt() {
    assertThat(properties("OTEL_SERVICE_NAME", "stock"))
        .containsEntry("otel.service.name", "stock");
    assertThat(properties("OTEL_RESOURCE_ATTRIBUTES", "a=b, service.name=stock"))
        .doesNotContainKey("otel.service.name");
    assertThat(properties("OTEL_RESOURCE_ATTRIBUTES", "my.service.name=stock"))
        .containsEntry("otel.service.name", "countersign");
  }

  @ParameterizedTest
  @CsvSource({
    "OTEL_TRACES_EXPORTER, zipkin",
    "OTEL_EXPORTER_OTLP_ENDPOINT, collector:4318",
    "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, ftp://collector",
    "OTEL_EXPORTER_OTLP_PROTOCOL, grpc",
    "OTEL_EXPORTER_OTLP_HEADERS, hush",
    "OTEL_EXPORTER_OTLP_HEADERS, key=%hush",
    "OTEL_EXPORTER_OTLP_TRACES_HEADERS, =hush",
    "OTEL_TRACES_SAMPLER_ARG, 1.5",
    "OTEL_TRACES_SAMPLER_ARG, half"
  })
  void refusesWhatIsMalformedAndNamesIt(String name, String value) {
    assertThatExceptionOfType(ConfigurationRefused.class)
        .isThrownBy(() -> properties(name, value))
        .withMessageStartingWith(name + " must be ")
        .withMessageNotContaining("hush");
  }

  @ParameterizedTest
  @ValueSource(strings = {"key=hush", "key=a%20b, other = c=d", "key=", "a=1,b=2,"})
  void takesHeadersAndShowsThemToNobody(String headers) {
    TraceSettings settings =
        read(Map.of(ENDPOINT, COLLECTOR, "OTEL_EXPORTER_OTLP_HEADERS", headers));

    assertThat(settings.properties()).containsEntry("otel.exporter.otlp.headers", headers);
    assertThat(settings).asString().doesNotContain(headers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "0.0", "1.0", "0.25", ".5"})
  void takesAnyShareOfTraces(String ratio) {
    assertThat(properties("OTEL_TRACES_SAMPLER_ARG", ratio))
        .containsEntry("otel.traces.sampler.arg", ratio);
  }

  private static Map<String, String> properties(String name, String value) {
    return read(name.endsWith("ENDPOINT")
            ? Map.of(name, value)
            : Map.of(ENDPOINT, COLLECTOR, name, value))
        .properties();
  }

  private static TraceSettings read(Map<String, String> variables) {
    return TraceSettings.read(new Environment(variables));
  }
}
