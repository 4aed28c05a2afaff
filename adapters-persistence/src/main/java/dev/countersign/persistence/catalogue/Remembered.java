package dev.countersign.persistence.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a process has read of the copy, and when; whether another process has put a newer one in its
 * place is asked once a second.
 */
final class Remembered {
  private static final Duration TRUSTED = Duration.ofSeconds(1);
  private static final int MOST_ITEMS = 50_000;

  private Optional<Copy> copy = Optional.empty();
  private long forgotten = System.nanoTime();

  /** Of one generation, known to be the present one at a moment of {@link System#nanoTime}. */
  private record Copy(Reference reference, Cache<ItemId, Item> items, long seen) {}

  /** All that was asked for. */
  record Known(Reference reference, List<Item> items) {}

  /** The reference data last read, of whichever generation. */
  synchronized Optional<Reference> reference() {
    return copy.map(Copy::reference);
  }

  /** Empty where the database has to be asked. */
  synchronized Optional<Known> all(Set<ItemId> items) {
    return copy.filter(known -> System.nanoTime() - known.seen() < TRUSTED.toNanos())
        .map(known -> new Known(known.reference(), here(known.items(), items)))
        .filter(known -> known.items().size() == items.size());
  }

  private static List<Item> here(Cache<ItemId, Item> cache, Set<ItemId> items) {
    return List.copyOf(cache.getAllPresent(items).values());
  }

  /** What was read, asked for at that moment, unless all was forgotten since. */
  synchronized void remember(Reference reference, List<Item> items, long asked) {
    if (asked - forgotten < 0) {
      return;
    }
    Cache<ItemId, Item> cache =
        copy.filter(known -> known.reference().generation() == reference.generation())
            .map(Copy::items)
            .orElseGet(() -> Caffeine.newBuilder().maximumSize(MOST_ITEMS).build());
    items.forEach(item -> cache.put(item.id(), item));
    copy = Optional.of(new Copy(reference, cache, asked));
  }

  /** The database has to be asked next. */
  synchronized void forget() {
    copy = Optional.empty();
    forgotten = System.nanoTime();
  }
}
