package dev.countersign.web.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.countersign.domain.person.PersonId;
import dev.countersign.web.WebSettings;
import dev.countersign.web.problem.Problem;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.time.Duration;

/**
 * Holds back whoever calls too often, so that a scanner gone mad does not stop the others; each
 * process counts for itself.
 */
@ServerFilter("/api/**")
final class RateLimit implements Ordered {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_PEOPLE = 100_000;

  private final int perMinute;
  private final Cache<PersonId, Bucket> people =
      Caffeine.newBuilder().maximumSize(MOST_PEOPLE).expireAfterAccess(MINUTE.plus(MINUTE)).build();

  RateLimit(WebSettings settings) {
    perMinute = settings.requestsPerMinute();
  }

  @RequestFilter
  void count(HttpRequest<?> request) {
    Callers.known(request).ifPresent(actor -> taken(actor.id()));
  }

  /** Once it is known who calls. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  private void taken(PersonId person) {
    ConsumptionProbe probe = people.get(person, _ -> full()).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Math.ceilDiv(probe.getNanosToWaitForRefill(), Duration.ofSeconds(1).toNanos());
      throw Problem.of("rate.limited", "More than %d requests a minute; wait.".formatted(perMinute))
          .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
          .thrown();
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .build();
  }
}
