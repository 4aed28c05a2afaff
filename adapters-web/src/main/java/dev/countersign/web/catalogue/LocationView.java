package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import org.jspecify.annotations.Nullable;

/**
 * A place that holds stock.
 *
 * @param parentId the general location that it belongs to; null where it is general itself
 */
@WireView
record LocationView(String id, String name, @Nullable String parentId, boolean active) {}
