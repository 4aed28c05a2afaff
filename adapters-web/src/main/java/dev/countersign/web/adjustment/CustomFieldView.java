package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;

/** A field that the organisation added to adjustments. */
@WireView
record CustomFieldView(String id, String label, String value) {}
