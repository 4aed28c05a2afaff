package dev.countersign.web.adjustment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.countersign.application.adjustment.RecordedAdjustment;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;

/**
 * Adjustments as JSON. Of each that the store keeps in memory the last JSON is kept with it, since
 * the same one is mostly read again before it changes.
 */
@Singleton
final class Renderings {
  private final JsonMapper json;
  private final ExecutorService others;
  private final Cache<RecordedAdjustment, Rendering> last =
      Caffeine.newBuilder().weakKeys().build();

  Renderings(JsonMapper json, @Named(TaskExecutors.BLOCKING) ExecutorService others) {
    this.json = json;
    this.others = others;
  }

  @SuppressWarnings("ArrayRecordComponent") // nobody compares it, and nobody writes into it
  private record Rendering(Surroundings surroundings, byte[] json) {}

  /** The JSON; where it is not there yet another thread makes it, for many lines take long. */
  CompletionStage<byte[]> of(Viewing viewing, RecordedAdjustment recorded) {
    Surroundings present = viewing.surroundings(recorded);
    Rendering known = last.getIfPresent(recorded);
    return known != null && known.surroundings().equals(present)
        ? CompletableFuture.completedStage(known.json())
        : CompletableFuture.supplyAsync(() -> made(viewing, recorded, present), others);
  }

  private byte[] made(Viewing viewing, RecordedAdjustment recorded, Surroundings present) {
    byte[] made = written(viewing.whole(recorded));
    last.put(recorded, new Rendering(present, made));
    return made;
  }

  private byte[] written(AdjustmentView view) {
    try {
      return json.writeValueAsBytes(view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
