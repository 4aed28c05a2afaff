package dev.countersign.application.catalogue;

import dev.countersign.application.erp.ErpError;

/**
 * The ERP's master data.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>{@code read} gives every item, location, storage and account, however many pages they take,
 *       each once.
 *   <li>Ids and codes come as the ERP wrote them, leading zeros and 19 digits included.
 *   <li>An ERP that cannot be asked is {@code Unavailable}; nothing is given by halves.
 * </ol>
 */
public interface ErpCatalogue {
  /** Reads all of it. */
  Reading read();

  /** How reading ended. */
  sealed interface Reading {
    /** All of it, as of one pass. */
    record Copied(CatalogueCopy copy) implements Reading {}

    /** The ERP could not be asked, or broke off. */
    record Unavailable(ErpError error) implements Reading {}
  }
}
