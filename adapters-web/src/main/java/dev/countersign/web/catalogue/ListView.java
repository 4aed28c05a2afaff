package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, all of it: there is no next part. */
@WireView
record ListView<T>(List<T> items, @Nullable String nextCursor) {
  static <T> ListView<T> of(List<T> items) {
    return new ListView<>(items, null);
  }
}
