package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a line goes into a batch or comes out of it. */
@WireView
record BatchView(
    @Nullable String batchId,
    @Nullable String batchNumber,
    @Nullable String externalBatchNumber,
    @Nullable LocalDate manufacturedOn,
    @Nullable LocalDate expiresOn,
    @Nullable String batchInId,
    BigDecimal quantity,
    List<StorageView> storages) {}
