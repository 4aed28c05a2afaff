package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import java.math.BigDecimal;
import java.util.List;

/** What of a line or a batch goes into a storage or comes out of it. */
@WireView
record StorageView(String storageId, BigDecimal quantity, List<String> serialNumbers) {}
