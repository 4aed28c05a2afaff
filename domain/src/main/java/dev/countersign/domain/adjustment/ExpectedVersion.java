package dev.countersign.domain.adjustment;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Which version a caller means to act on. */
public sealed interface ExpectedVersion {
  /** Whatever is there. */
  record Any() implements ExpectedVersion {}

  /** That one and no other. */
  record Exactly(long version) implements ExpectedVersion {}

  /** Any of those, one at least. */
  record AnyOf(Set<Long> versions) implements ExpectedVersion {
    public AnyOf {
      versions = Set.copyOf(versions);
      if (versions.isEmpty()) {
        throw new IllegalArgumentException("no version is expected");
      }
    }
  }

  /** The refusal where the present version is another one. */
  default Optional<Refusal> refusal(long present) {
    return switch (this) {
      case Exactly(var version) when version != present ->
          Optional.of(new Refusal.VersionStale(version, present));
      case AnyOf(var versions) when !versions.contains(present) ->
          Optional.of(new Refusal.VersionStale(Collections.max(versions), present));
      case Exactly _, AnyOf _, Any _ -> Optional.empty();
    };
  }
}
