package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import java.time.Instant;
import java.util.List;

/**
 * What is there of an item.
 *
 * @param asOf the ERP was read no earlier
 */
@WireView
record ItemStockView(String itemId, String unit, Instant asOf, List<LocationStockView> locations) {}
