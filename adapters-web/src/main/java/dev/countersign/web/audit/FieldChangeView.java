package dev.countersign.web.audit;

import dev.countersign.web.json.WireView;
import org.jspecify.annotations.Nullable;

/**
 * A field that changed.
 *
 * @param from null where it was not there
 * @param to null where it is gone
 */
@WireView
record FieldChangeView(String field, @Nullable String from, @Nullable String to) {}
