package dev.countersign.domain.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The public keys that seals are trusted by, in the order in which they signed. */
public record KeyRing(List<SealKey> keys) {
  public KeyRing {
    keys = List.copyOf(keys);
  }

  Optional<SealKey> find(KeyId id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  /** Whether who signed with the one may be followed by the other, and not the other way round. */
  public boolean follows(KeyId before, KeyId next) {
    return place(before) >= 0 && place(before) <= place(next);
  }

  private int place(KeyId id) {
    return IntStream.range(0, keys.size())
        .filter(i -> keys.get(i).id().equals(id))
        .findFirst()
        .orElse(-1);
  }
}
