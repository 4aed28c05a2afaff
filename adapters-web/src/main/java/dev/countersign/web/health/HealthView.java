package dev.countersign.web.health;

import dev.countersign.web.json.WireView;

/** Whether something is {@code UP} or {@code DOWN}. */
@WireView
record HealthView(String status) {}
