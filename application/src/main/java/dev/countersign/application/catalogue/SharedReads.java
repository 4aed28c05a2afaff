package dev.countersign.application.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was read, by key: remembered for a while, and read once for all who ask meanwhile. What
 * could not be read is not remembered. The keys that were not asked for the longest go first.
 */
final class SharedReads<K, V> {
  private final Duration maxAge;
  private final InstantSource clock;
  private final int most;
  private final Map<K, Read<V>> reads = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Empty at first.
   *
   * @param maxAge since reading began
   */
  SharedReads(Duration maxAge, InstantSource clock, int most) {
    this.maxAge = maxAge;
    this.clock = clock;
    this.most = most;
  }

  /** What is read under a key, empty where that was in vain. */
  private record Read<V>(CompletableFuture<Optional<V>> value, Instant begun) {
    boolean serves(Instant now, Duration maxAge) {
      return !value.isDone()
          || (now.isBefore(begun.plus(maxAge)) && value.getNow(Optional.empty()).isPresent());
    }
  }

  /**
   * What is there of each key, or will be.
   *
   * @param reading begins to read the keys given to it, all together, and completes each
   */
  Map<K, CompletableFuture<Optional<V>>> read(
      Set<K> keys, Consumer<Map<K, CompletableFuture<Optional<V>>>> reading) {
    var all = new HashMap<K, CompletableFuture<Optional<V>>>();
    var missing = new HashMap<K, CompletableFuture<Optional<V>>>();
    gather(keys, all, missing);
    if (!missing.isEmpty()) {
      reading.accept(missing);
    }
    return all;
  }

  private synchronized void gather(
      Set<K> keys,
      Map<K, CompletableFuture<Optional<V>>> all,
      Map<K, CompletableFuture<Optional<V>>> missing) {
    Instant now = clock.instant();
    for (K key : keys) {
      Optional<Read<V>> known =
          Optional.ofNullable(reads.get(key)).filter(read -> read.serves(now, maxAge));
      if (known.isEmpty()) {
        var begun = new Read<V>(new CompletableFuture<>(), now);
        reads.put(key, begun);
        missing.put(key, begun.value());
      }
      all.put(key, known.map(Read::value).orElseGet(() -> missing.get(key)));
    }
    trim();
  }

  private void trim() {
    var oldest = reads.keySet().iterator();
    while (reads.size() > most) {
      oldest.next();
      oldest.remove();
    }
  }

  /** When reading began of the oldest that is there of these; now where nothing is. */
  synchronized Instant asOf(Set<K> keys) {
    Instant now = clock.instant();
    return keys.stream()
        .flatMap(key -> Stream.ofNullable(reads.get(key)))
        .filter(read -> read.serves(now, maxAge))
        .map(Read::begun)
        .reduce(now, (a, b) -> a.isBefore(b) ? a : b);
  }

  /** Who asks for these from now on gets what is read afresh. */
  synchronized void forget(Predicate<K> keys) {
    reads.keySet().removeIf(keys);
  }
}
