package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a location holds of an item; null is unknown.
 *
 * @param locationName null where our copy does not have the location yet
 * @param available what of it is not promised to anybody
 */
@WireView
record LocationStockView(
    String locationId,
    @Nullable String locationName,
    BigDecimal onHand,
    @Nullable BigDecimal available,
    @Nullable List<BatchStockView> batches,
    @Nullable List<StorageStockView> storages,
    @Nullable List<String> serialNumbers) {}
