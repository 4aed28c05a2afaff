package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as our copy has it.
 *
 * @param purchaseRate cost of one unit; null where the ERP has none
 * @param packs what else than one unit a code may stand for
 */
@WireView
record ItemView(
    String id,
    String name,
    String sku,
    String unit,
    String tracking,
    boolean binTracked,
    boolean active,
    boolean stocked,
    @Nullable BigDecimal purchaseRate,
    List<String> codes,
    List<String> packs) {}
