package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;

/** A ledger account that an adjustment may be booked against. */
@WireView
record AccountView(String id, String name, boolean active) {}
