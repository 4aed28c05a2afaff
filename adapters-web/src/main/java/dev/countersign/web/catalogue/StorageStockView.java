package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a bin.
 *
 * @param storageName null where our copy does not have the bin yet
 */
@WireView
record StorageStockView(String storageId, @Nullable String storageName, BigDecimal onHand) {}
