package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;

/** A configured root cause. */
@WireView
record CauseView(String code, String text) {}
