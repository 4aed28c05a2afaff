package dev.countersign.domain.catalogue;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bins of every location that has some. */
public record Storages(Map<LocationId, Map<StorageId, Storage>> byLocation) {
  /** Where nothing is kept in bins. */
  public static final Storages NONE = new Storages(Map.of());

  public Storages {
    byLocation =
        byLocation.entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  public static Storages of(Collection<Storage> all) {
    return all.stream()
        .collect(
            collectingAndThen(
                groupingBy(
                    Storage::locationId,
                    Collectors.toMap(Storage::id, Function.identity(), (_, last) -> last)),
                Storages::new));
  }

  /** The bin of that location, in use or not. */
  public Optional<Storage> find(LocationId location, StorageId storage) {
    return Optional.ofNullable(byLocation.getOrDefault(location, Map.of()).get(storage));
  }

  /** All bins of that location, in use or not. */
  public Collection<Storage> at(LocationId location) {
    return byLocation.getOrDefault(location, Map.of()).values();
  }

  /** Whether stock of the location lies in bins. */
  public boolean isDividedIntoBins(LocationId location) {
    return at(location).stream().anyMatch(Storage::active);
  }
}
