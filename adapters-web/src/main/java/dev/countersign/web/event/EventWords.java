package dev.countersign.web.event;

import dev.countersign.application.event.Event;
import dev.countersign.application.event.EventType;
import dev.countersign.application.event.Happening;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.application.event.Happening.CatalogueCopied;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** How events are sent; each is written once for all who hear it at about the same time. */
@Singleton
final class EventWords {
  static final io.micronaut.http.sse.Event<String> PING =
      io.micronaut.http.sse.Event.of("").comment("ping");

  /** Browsers pass on no event without data. */
  static final io.micronaut.http.sse.Event<String> EXPIRED =
      io.micronaut.http.sse.Event.of("{}").name("expired");

  private static final int REMEMBERED = 256;

  private final JsonMapper json;
  private final AtomicReferenceArray<Sent> sent = new AtomicReferenceArray<>(REMEMBERED);

  EventWords(JsonMapper json) {
    this.json = json;
  }

  /** An event, as it was written. */
  private record Sent(Event event, io.micronaut.http.sse.Event<String> written) {}

  /** The first ping of somebody new, who comes back by that number if nothing else was heard. */
  static io.micronaut.http.sse.Event<String> beginning(long last) {
    return io.micronaut.http.sse.Event.of("").comment("ping").id(Long.toString(last));
  }

  static String word(EventType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  static Optional<EventType> type(String word) {
    return Arrays.stream(EventType.values()).filter(type -> word(type).equals(word)).findFirst();
  }

  io.micronaut.http.sse.Event<String> of(Event event) {
    int slot = (int) (event.number() % REMEMBERED);
    Sent known = sent.get(slot);
    if (known != null && known.event().equals(event)) {
      return known.written();
    }
    var written = event(event.number(), word(event.happening().type()), view(event.happening()));
    sent.set(slot, new Sent(event, written));
    return written;
  }

  io.micronaut.http.sse.Event<String> reset(long newest) {
    return event(newest, "reset", new ResetView(Long.toString(newest)));
  }

  private io.micronaut.http.sse.Event<String> event(long number, String name, Object view) {
    return io.micronaut.http.sse.Event.of(text(view)).name(name).id(Long.toString(number));
  }

  private static Object view(Happening happening) {
    return switch (happening) {
      case AdjustmentChanged change -> AdjustmentChangeView.of(change);
      case CatalogueCopied copied -> CatalogueCopyView.of(copied);
    };
  }

  private String text(Object view) {
    try {
      return json.writeValueAsString(view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
