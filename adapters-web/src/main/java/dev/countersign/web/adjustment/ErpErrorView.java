package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import org.jspecify.annotations.Nullable;

/** Why a step has not gone through, in our words and in the ERP's. */
@WireView
record ErpErrorView(
    String code, String message, @Nullable String erpCode, @Nullable String erpMessage) {}
