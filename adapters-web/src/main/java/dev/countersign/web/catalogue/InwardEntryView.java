package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is left of what came in of a batch at one time.
 *
 * @param storages where it lies, as far as the ERP tells
 */
@WireView
record InwardEntryView(String batchInId, BigDecimal onHand, List<StorageStockView> storages) {}
