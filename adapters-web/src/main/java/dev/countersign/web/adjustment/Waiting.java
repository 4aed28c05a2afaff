package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.posting.AwaitingErp;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Waits for the ERP where the caller prefers that (RFC 7240). */
@Singleton
final class Waiting {
  private static final String HEADER = "Prefer";
  private static final Pattern WAIT =
      Pattern.compile(
          "(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d+)\"?(?=$|[,;\\s])", Pattern.CASE_INSENSITIVE);
  private static final BigInteger LONGEST = BigInteger.TEN;

  private final AwaitingErp erp;

  Waiting(AwaitingErp erp) {
    this.erp = erp;
  }

  /** How long the caller prefers to wait, in seconds and as long as we do. */
  static Optional<Integer> preferred(HttpRequest<?> request) {
    return request.getHeaders().getAll(HEADER).stream()
        .map(WAIT::matcher)
        .filter(Matcher::find)
        .map(wait -> new BigInteger(wait.group(1)).min(LONGEST).intValue())
        .findFirst();
  }

  /** The adjustment when the ERP has confirmed or refused, or as it is when the time is up. */
  RecordedAdjustment settled(RecordedAdjustment recorded, int seconds) {
    try {
      return erp.await(recorded.adjustment().id(), Duration.ofSeconds(seconds)).orElse(recorded);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return recorded;
    }
  }
}
