package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a location holds of a batch.
 *
 * @param expiresOn the last day on which it is good; null where it does not expire
 * @param entries what came in of it there, oldest first
 */
@WireView
record BatchStockView(
    String batchId,
    String batchNumber,
    @Nullable LocalDate expiresOn,
    BigDecimal onHand,
    List<InwardEntryView> entries) {}
