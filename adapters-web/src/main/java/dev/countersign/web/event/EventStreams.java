package dev.countersign.web.event;

import dev.countersign.application.event.Audience;
import dev.countersign.application.event.EventFeed;
import dev.countersign.web.WebSettings;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** All streams of this process: has time pass for them, and ends them when the process ends. */
@Singleton
final class EventStreams implements GracefulShutdownCapable {
  /** Tokens are judged by the same one. */
  private final InstantSource clock = InstantSource.system();

  private final EventFeed feed;
  private final EventWords words;
  private final Duration pingEvery;
  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;

  EventStreams(EventFeed feed, EventWords words, WebSettings settings) {
    this.feed = feed;
    this.words = words;
    this.pingEvery = settings.times().ping();
  }

  /** One for whoever calls, which begins once somebody takes what is sent. */
  EventStream of(HttpRequest<?> request) {
    Audience audience = Audience.of(Callers.reader(request), EventQuery.types(request));
    OptionalLong after = EventQuery.lastHeard(request);
    return new EventStream(
        ring -> feed.listen(audience, after, ring),
        this,
        words,
        pingEvery,
        clock.instant(),
        Callers.trustedUntil(request));
  }

  void add(EventStream stream) {
    open.add(stream);
    if (closing) {
      stream.end();
    }
  }

  void remove(EventStream stream) {
    open.remove(stream);
  }

  @Scheduled(fixedRate = "1s")
  void tick() {
    Instant now = clock.instant();
    open.forEach(stream -> stream.tick(now));
  }

  /** Streams never end by themselves, so they are not waited for. */
  @Override
  public CompletionStage<?> shutdownGracefully() {
    endAll();
    return CompletableFuture.completedStage(open);
  }

  @PreDestroy
  void endAll() {
    closing = true;
    open.forEach(EventStream::end);
  }
}
