package dev.countersign.domain.stock;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.serial.SerialNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An item's serial numbers in stock at the locations that were read.
 *
 * @param readAt what is not among these is unknown
 */
public record SerialStock(Map<SerialNumber, LocationId> places, Set<LocationId> readAt) {
  /** Nothing was read. */
  public static final SerialStock UNKNOWN = new SerialStock(Map.of(), Set.of());

  public SerialStock {
    places = Map.copyOf(places);
    readAt = Set.copyOf(readAt);
  }

  /** All that are in stock at one location. */
  public static SerialStock at(LocationId location, Collection<SerialNumber> serials) {
    return new SerialStock(
        serials.stream().collect(toUnmodifiableMap(serial -> serial, _ -> location, (a, _) -> a)),
        Set.of(location));
  }

  /** Both together, of different locations. */
  public SerialStock and(SerialStock other) {
    var all = new HashMap<>(places);
    all.putAll(other.places);
    var read = new HashSet<>(readAt);
    read.addAll(other.readAt);
    return new SerialStock(all, read);
  }

  public boolean isKnownAt(LocationId location) {
    return readAt.contains(location);
  }

  public Optional<LocationId> placeOf(SerialNumber serial) {
    return Optional.ofNullable(places.get(serial));
  }
}
