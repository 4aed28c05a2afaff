package dev.countersign.domain.adjustment;

import java.util.Optional;

/** Which version a caller means to act on. */
public sealed interface ExpectedVersion {
  /** Whatever is there. */
  record Any() implements ExpectedVersion {}

  /** That one and no other. */
  record Exactly(long version) implements ExpectedVersion {}

  /** The refusal where the present version is another one. */
  default Optional<Refusal> refusal(long present) {
    return switch (this) {
      case Exactly(var version) when version != present ->
          Optional.of(new Refusal.VersionStale(version, present));
      case Exactly _, Any _ -> Optional.empty();
    };
  }
}
