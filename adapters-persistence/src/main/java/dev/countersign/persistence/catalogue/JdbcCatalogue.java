package dev.countersign.persistence.catalogue;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The copy of the catalogue in its tables, which each process remembers for a moment. */
@Singleton
final class JdbcCatalogue implements Catalogue {
  /** How often another process that writes a copy is waited for, a second each. */
  private static final int WAITS = 60;

  private static final long NONE = 0;

  private final SnapshotSelect select;
  private final Replacing replacing;
  private final Transactions transactions;
  private final ConfiguredLists configured;
  private final Remembered remembered = new Remembered();

  JdbcCatalogue(
      SnapshotSelect select,
      Replacing replacing,
      Transactions transactions,
      ConfiguredLists configured) {
    this.select = select;
    this.replacing = replacing;
    this.transactions = transactions;
    this.configured = configured;
  }

  @Override
  public Optional<CatalogueSnapshot> snapshot(Set<ItemId> items) {
    return remembered
        .all(items)
        .map(known -> snapshot(known.reference(), known.items()))
        .or(() -> read(items));
  }

  private Optional<CatalogueSnapshot> read(Set<ItemId> items) {
    Optional<Reference> known = remembered.reference();
    long asked = System.nanoTime();
    SnapshotSelect.Read read = select.read(known.map(Reference::generation).orElse(NONE), items);
    Optional<Reference> present =
        read.reference()
            .or(() -> known.filter(reference -> reference.generation() == read.generation()));
    present.ifPresent(reference -> remembered.remember(reference, read.items(), asked));
    return present.map(reference -> snapshot(reference, read.items()));
  }

  @Override
  public void replace(CatalogueCopy copy) {
    if (transactions.run(WAITS, _ -> true, () -> replacing.replace(copy)).isEmpty()) {
      throw new IllegalStateException("another process keeps the catalogue locked");
    }
    remembered.forget();
  }

  private CatalogueSnapshot snapshot(Reference reference, List<Item> items) {
    return new CatalogueSnapshot(
        reference.organisation(),
        items.stream().collect(Collectors.toMap(Item::id, Function.identity())),
        reference.locations(),
        reference.storages(),
        reference.accounts(),
        reference.customFields(),
        configured.reasons(),
        configured.causes(),
        reference.asOf());
  }
}
