package dev.countersign.web.event;

import dev.countersign.application.event.Heard;
import dev.countersign.application.event.Listening;
import io.micronaut.http.sse.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * What one listener is sent, as fast as they take it. It keeps nothing but its place; whoever wakes
 * it sends what there is, one at a time.
 */
final class EventStream implements Publisher<Event<String>>, Subscription {
  /** Who has not taken as many pings does not listen any more. */
  private static final int MOST_MISSED = 4;

  /** For so long the last word waits for a listener that takes nothing. */
  private static final Duration LAST_WORD = Duration.ofSeconds(5);

  private final Function<Runnable, Listening> listen;
  private final EventStreams streams;
  private final EventWords words;
  private final Duration pingEvery;
  private final Instant until;
  private final AtomicLong requested = new AtomicLong();
  private final AtomicInteger awake = new AtomicInteger();
  private @Nullable Subscriber<? super Event<String>> subscriber;
  private @Nullable Listening listening;
  private Instant nextPing;
  private Event<String> ping = EventWords.PING;
  private int missed;
  private volatile boolean pingIsDue = true;
  private volatile boolean expired;
  private volatile boolean ending;
  private volatile boolean slow;
  private volatile boolean cancelled;
  private volatile boolean over;

  /**
   * Nobody listens before it is subscribed to.
   *
   * @param pingEvery how often they hear that the connection stands
   * @param until when the listener is not trusted any more
   */
  EventStream(
      Function<Runnable, Listening> listen,
      EventStreams streams,
      EventWords words,
      Duration pingEvery,
      Instant now,
      Instant until) {
    this.listen = listen;
    this.streams = streams;
    this.words = words;
    this.pingEvery = pingEvery;
    this.nextPing = now.plus(pingEvery);
    this.until = until;
  }

  @Override
  public void subscribe(Subscriber<? super Event<String>> to) {
    subscriber = to;
    Listening begun = listen.apply(this::drain);
    begun.begin().ifPresent(last -> ping = EventWords.beginning(last));
    listening = begun;
    to.onSubscribe(this);
    streams.add(this);
    if (over) {
      streams.remove(this);
    }
  }

  @Override
  public void request(long more) {
    requested.accumulateAndGet(Math.max(0, more), EventStream::capped);
    drain();
  }

  private static long capped(long one, long other) {
    long sum = one + other;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  @Override
  public void cancel() {
    cancelled = true;
    drain();
  }

  /** Says that time has passed. */
  void tick(Instant now) {
    if (!now.isBefore(until)) {
      expired = true;
    }
    if (!now.isBefore(until.plus(LAST_WORD))) {
      ending = true;
    }
    if (!now.isBefore(nextPing)) {
      ping();
    }
    drain();
  }

  private void ping() {
    nextPing = nextPing.plus(pingEvery);
    missed = pingIsDue ? missed + 1 : 0;
    if (missed == MOST_MISSED) {
      slow = true;
    }
    pingIsDue = true;
  }

  /** Ends it; they may listen again, elsewhere. */
  void end() {
    ending = true;
    drain();
  }

  /** Whoever comes while another is at it has that one go round once more. */
  private void drain() {
    if (awake.getAndIncrement() != 0) {
      return;
    }
    int seen = 1;
    do {
      while (goesOn()) {
        seen = awake.get();
      }
      seen = awake.addAndGet(-seen);
    } while (seen != 0);
  }

  private boolean goesOn() {
    Subscriber<? super Event<String>> to = subscriber;
    if (over || to == null) {
      return false;
    }
    try {
      return goesOn(to);
    } catch (RuntimeException | Error fault) {
      if (!over) {
        finish(() -> tellFault(to, fault));
      }
      return false;
    }
  }

  private boolean goesOn(Subscriber<? super Event<String>> to) {
    if (requested.get() == 0 && listening != null && listening.isLost()) {
      slow = true;
    }
    if (cancelled || ending || slow) {
      finish(() -> tellEnd(to));
      return false;
    }
    Optional<Event<String>> next = requested.get() > 0 ? next() : Optional.empty();
    next.ifPresent(event -> {
      requested.decrementAndGet();
      to.onNext(event);
    });
    return next.isPresent() || ending;
  }

  private Optional<Event<String>> next() {
    if (expired) {
      ending = true;
      return Optional.of(EventWords.EXPIRED);
    }
    if (pingIsDue) {
      pingIsDue = false;
      Event<String> due = ping;
      ping = EventWords.PING;
      return Optional.of(due);
    }
    return listening == null ? Optional.empty() : heard(listening.next());
  }

  private Optional<Event<String>> heard(Heard heard) {
    return switch (heard) {
      case Heard.Happened(var event) -> Optional.of(words.of(event));
      case Heard.Reset(var newest) -> Optional.of(words.reset(newest));
      case Heard.Nothing() -> Optional.empty();
      case Heard.Lost() -> {
        ending = true;
        yield Optional.empty();
      }
    };
  }

  private void finish(Runnable last) {
    over = true;
    streams.remove(this);
    if (listening != null) {
      listening.close();
    }
    last.run();
  }

  private void tellFault(Subscriber<? super Event<String>> to, Throwable fault) {
    if (!cancelled) {
      to.onError(fault);
    }
  }

  private void tellEnd(Subscriber<? super Event<String>> to) {
    if (slow) {
      to.onError(new SlowListener());
    } else if (!cancelled) {
      to.onComplete();
    }
  }
}
