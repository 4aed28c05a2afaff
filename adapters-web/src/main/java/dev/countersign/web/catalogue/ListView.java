package dev.countersign.web.catalogue;

import dev.countersign.web.json.Plain;
import dev.countersign.web.json.WireView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list, or a part of one. */
@WireView
record ListView<T>(List<T> items, @Nullable String nextCursor) {
  /** All of it: there is no next part. */
  static <T> ListView<T> of(List<T> items) {
    return new ListView<>(items, null);
  }

  static <T> ListView<T> part(List<T> items, Optional<String> next) {
    return new ListView<>(items, Plain.orNull(next));
  }
}
