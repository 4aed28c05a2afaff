package dev.countersign.bootstrap.configuration;

import dev.countersign.domain.judgement.Circumstances.Leniency;
import java.time.Duration;
import java.util.Map;

/**
 * How adjustments are held against the ERP's stock.
 *
 * @param maxAge how old stock may be to be used again
 */
public record StockSettings(Leniency leniency, Duration maxAge) {
  private static final Map<String, Boolean> LENIENT = Map.of("WARN", true, "REFUSE", false);

  static StockSettings read(Environment environment) {
    return new StockSettings(
        new Leniency(
            environment.choice("NEGATIVE_STOCK", "REFUSE", LENIENT),
            environment.choice("STOCK_UNKNOWN", "WARN", LENIENT)),
        environment.duration("STOCK_MAX_AGE", "60s"));
  }
}
