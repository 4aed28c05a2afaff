package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;

/** The one organisation that is served here. */
@WireView
record OrganizationView(
    String id, String name, String timeZone, String currency, int pricePrecision) {}
