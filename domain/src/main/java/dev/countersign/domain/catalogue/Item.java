package dev.countersign.domain.catalogue;

import dev.countersign.domain.measure.Amount;
import java.util.List;
import java.util.Optional;

/**
 * An item as the ERP had it at the last copy.
 *
 * @param unit the stock-keeping unit that every quantity counts
 * @param stocked whether the ERP keeps stock of it at all; a service is not
 * @param purchaseRate cost of one unit; empty where the ERP has none, which is not the same as 0
 * @param codes what a scanner may read on it: UPC, EAN, ISBN, part number
 */
public record Item(
    ItemId id,
    String name,
    String sku,
    String unit,
    Tracking tracking,
    boolean binTracked,
    boolean active,
    boolean stocked,
    Optional<Amount> purchaseRate,
    List<String> codes) {
  public Item {
    codes = List.copyOf(codes);
  }
}
