package dev.countersign.web.person;

import dev.countersign.web.json.WireView;

/** How many records were given up. */
@WireView
record ErasedView(int records) {}
