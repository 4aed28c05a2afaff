package dev.countersign.application.catalogue;

import dev.countersign.domain.stock.ItemStock;
import java.time.Instant;

/**
 * What is there of an item that somebody looks at.
 *
 * @param asOf the ERP was read no earlier
 */
public record SeenStock(ItemStock stock, Instant asOf) {}
