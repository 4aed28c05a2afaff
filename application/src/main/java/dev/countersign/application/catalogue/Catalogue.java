package dev.countersign.application.catalogue;

import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.ItemId;
import java.util.Optional;
import java.util.Set;

/**
 * Our copy of the ERP's catalogue: what judging reads, without asking the ERP.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>Empty until the first copy is there.
 *   <li>A snapshot holds those of the items asked for that there are, and all locations, storages,
 *       accounts, custom fields, configured reasons and causes.
 *   <li>{@code replace} leaves exactly what the copy holds; readers see the old or the new copy,
 *       the new one at once where it was put, within a second elsewhere.
 *   <li>Names, codes and ids come back as they were given.
 *   <li>{@code search} gives those of all items of the copy of which a word, of {@link ItemWords},
 *       begins as asked, in the order of their ids, a part at a time and each once.
 *   <li>{@code remembered} is what a snapshot of no items would be, where that is known without
 *       asking the database; it is known for a while after each snapshot.
 * </ol>
 */
public interface Catalogue {
  /** What it says of these items, in one database round trip at most. */
  Optional<CatalogueSnapshot> snapshot(Set<ItemId> items);

  /** What it says of no items, where that takes no time. */
  Optional<CatalogueSnapshot> remembered();

  /** A part of the items asked for; empty where there is no copy yet. */
  Optional<ItemPage> search(ItemQuery query);

  /** Puts a newer copy in the place of the present one. */
  void replace(CatalogueCopy copy);
}
