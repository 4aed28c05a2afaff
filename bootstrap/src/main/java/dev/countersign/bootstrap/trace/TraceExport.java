package dev.countersign.bootstrap.trace;

import dev.countersign.application.erp.ErpWatch;
import dev.countersign.application.erp.Traces;
import dev.countersign.bootstrap.configuration.ConfigurationRefused;
import dev.countersign.bootstrap.configuration.TraceSettings;
import dev.countersign.web.RequestWatch;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Tells a collector what each request led to; where none is configured, nobody. */
public final class TraceExport implements AutoCloseable {
  private static final Pattern PROPERTY = Pattern.compile("otel(\\.[a-z0-9]+)+");

  /** How long ending waits for a collector to take what is left, in seconds. */
  private static final int PATIENCE = 3;

  private final Optional<OpenTelemetrySdk> sdk;
  private final Optional<Spans> spans;

  public TraceExport(TraceSettings settings) {
    this.sdk = settings.isOn() ? Optional.of(connected(settings)) : Optional.empty();
    this.spans = sdk.map(connected -> new Spans(connected.getTracer("countersign")));
  }

  /** Sees what callers ask of us. */
  public RequestWatch requests() {
    return spans.<RequestWatch>map(RequestSpans::new).orElse(RequestWatch.NOBODY);
  }

  /** To which trace a thread's work belongs. */
  public Traces traces() {
    var logged = new LoggedTraces();
    return spans.<Traces>map(these -> new SpannedTraces(logged, these)).orElse(logged);
  }

  /** Sees what we ask of the ERP, beside another one who does. */
  public ErpWatch beside(ErpWatch other, Traces traces) {
    return spans.<ErpWatch>map(these -> new ErpSpans(other, these, traces)).orElse(other);
  }

  private static OpenTelemetrySdk connected(TraceSettings settings) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    try {
      return AutoConfiguredOpenTelemetrySdk.builder()
          .addPropertiesCustomizer(_ -> settings.properties())
          .disableShutdownHook()
          .build()
          .getOpenTelemetrySdk();
    } catch (ConfigurationException | IllegalArgumentException fault) {
      throw new ConfigurationRefused(inOurWords(String.valueOf(fault.getMessage())));
    }
  }

  /** The library names properties, an operator sets variables. */
  private static String inOurWords(String message) {
    return PROPERTY
        .matcher(message)
        .replaceAll(name -> name.group().toUpperCase(Locale.ROOT).replace('.', '_'));
  }

  /** Tells what is left to be told, where somebody takes it soon. */
  @Override
  public void close() {
    sdk.ifPresent(connected -> connected.shutdown().join(PATIENCE, TimeUnit.SECONDS));
  }
}
