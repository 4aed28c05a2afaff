package dev.countersign.domain.stock;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.countersign.domain.batch.BatchId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every batch of an item, at all locations, the empty ones too; to be made by {@link #of}.
 *
 * @param byNumber the same batches
 */
public record BatchStock(Map<BatchId, Batch> byId, Map<String, Batch> byNumber) {
  public BatchStock {
    byId = Map.copyOf(byId);
    byNumber = Map.copyOf(byNumber);
  }

  public static BatchStock of(Collection<Batch> batches) {
    return new BatchStock(by(Batch::id, batches), by(Batch::number, batches));
  }

  public Optional<Batch> batch(BatchId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Batch> numbered(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  private static <K> Map<K, Batch> by(Function<Batch, K> key, Collection<Batch> batches) {
    return batches.stream()
        .collect(toUnmodifiableMap(key, Function.identity(), (first, _) -> first));
  }
}
