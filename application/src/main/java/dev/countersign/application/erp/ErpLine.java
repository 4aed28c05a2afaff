package dev.countersign.application.erp;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;

/**
 * A line of the ERP's document.
 *
 * @param id the ERP's id of the line
 */
public record ErpLine(String id, ItemId itemId, LocationId locationId, Change change) {}
