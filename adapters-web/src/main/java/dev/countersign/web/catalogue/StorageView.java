package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;

/** A bin inside a location. */
@WireView
record StorageView(String id, String name, boolean active) {}
