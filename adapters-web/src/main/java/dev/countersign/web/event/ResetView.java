package dev.countersign.web.event;

import dev.countersign.web.json.WireView;

/**
 * That something may have been missed: what is shown has to be read anew.
 *
 * @param newest the event after which all are told
 */
@WireView
record ResetView(String newest) {}
