package dev.countersign.persistence.catalogue;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The copy of the catalogue in its tables; each process remembers the present reference data. */
@Singleton
final class JdbcCatalogue implements Catalogue {
  /** How often another process that writes a copy is waited for, a second each. */
  private static final int WAITS = 60;

  private static final long NONE = 0;

  private final SnapshotSelect select;
  private final Replacing replacing;
  private final Transactions transactions;
  private final ConfiguredLists configured;
  private volatile Optional<Reference> present = Optional.empty();

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
    Optional<Reference> known = present;
    SnapshotSelect.Read read = select.read(known.map(Reference::generation).orElse(NONE), items);
    if (read.reference().isPresent()) {
      present = read.reference();
    }
    return read.reference()
        .or(() -> known.filter(reference -> reference.generation() == read.generation()))
        .map(reference -> snapshot(reference, read));
  }

  @Override
  public void replace(CatalogueCopy copy) {
    if (transactions.run(WAITS, _ -> true, () -> replacing.replace(copy)).isEmpty()) {
      throw new IllegalStateException("another process keeps the catalogue locked");
    }
  }

  private CatalogueSnapshot snapshot(Reference reference, SnapshotSelect.Read read) {
    return new CatalogueSnapshot(
        reference.organisation(),
        read.items().stream().collect(Collectors.toMap(Item::id, Function.identity())),
        reference.locations(),
        reference.storages(),
        reference.accounts(),
        reference.customFields(),
        configured.reasons(),
        configured.causes(),
        reference.asOf());
  }
}
