package dev.countersign.simulator.zoho;

import java.math.BigDecimal;

/**
 * An inward entry of a batch: what came into one location at once; {@code madeBy} as in {@link
 * Batch}.
 */
record Inward(String id, String batchId, String locationId, BigDecimal quantity, String madeBy) {}
