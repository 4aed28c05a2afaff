package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as answers show it.
 *
 * @param lineValue what the change is worth, in the adjustment's currency; null where the item has
 *     no cost
 */
@WireView
record LineView(
    String lineId,
    String itemId,
    String itemName,
    String sku,
    String unit,
    @Nullable BigDecimal quantity,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lineValue,
    @Nullable String cause,
    @Nullable String description,
    @Nullable String accountId,
    @Nullable String locationId,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal expected,
    List<String> serialNumbers,
    List<BatchView> batches,
    List<StorageView> storages) {}
