package dev.countersign.web.adjustment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.countersign.application.adjustment.RecordedAdjustment;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Adjustments as JSON. Of each that the store keeps in memory the last JSON is kept with it, since
 * the same one is mostly read again before it changes.
 */
@Singleton
final class Renderings {
  private final JsonMapper json;
  private final Cache<RecordedAdjustment, Rendering> last =
      Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

  Renderings(JsonMapper json) {
    this.json = json;
  }

  @SuppressWarnings("ArrayRecordComponent") // nobody compares it, and nobody writes into it
  private record Rendering(Surroundings surroundings, byte[] json) {}

  byte[] of(Viewing viewing, RecordedAdjustment recorded) {
    Surroundings present = viewing.surroundings(recorded);
    return kept(recorded, present)
        .orElseGet(() -> {
          byte[] made = written(viewing.whole(recorded));
          last.put(recorded, new Rendering(present, made));
          return made;
        });
  }

  /** The same, where it need not be made. */
  Optional<byte[]> kept(Viewing viewing, RecordedAdjustment recorded) {
    return kept(recorded, viewing.surroundings(recorded));
  }

  private Optional<byte[]> kept(RecordedAdjustment recorded, Surroundings present) {
    return Optional.ofNullable(last.getIfPresent(recorded))
        .filter(known -> known.surroundings().isLike(present))
        .map(Rendering::json);
  }

  private byte[] written(AdjustmentView view) {
    try {
      return json.writeValueAsBytes(view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
