package dev.countersign.persistence.catalogue;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.catalogue.ItemPage;
import dev.countersign.application.catalogue.ItemQuery;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.persistence.catalogue.Remembered.Known;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private final Indexed indexed;

  JdbcCatalogue(
      SnapshotSelect select,
      IndexSelect all,
      Replacing replacing,
      Transactions transactions,
      ConfiguredLists configured) {
    this.select = select;
    this.replacing = replacing;
    this.transactions = transactions;
    this.configured = configured;
    this.indexed = new Indexed(all);
  }

  @Override
  public Optional<CatalogueSnapshot> snapshot(Set<ItemId> items) {
    return known(items).map(this::snapshot);
  }

  @Override
  public Optional<CatalogueSnapshot> remembered() {
    return remembered.all(Set.of()).map(this::snapshot);
  }

  @Override
  public Optional<ItemPage> search(ItemQuery query) {
    return known(Set.of()).flatMap(present -> search(query, present.reference().generation()));
  }

  /** Once more where another copy was put in its place meanwhile. */
  private Optional<ItemPage> search(ItemQuery query, long generation) {
    ItemIndex index = indexed.of(generation);
    List<ItemId> ids = index.find(query);
    Known found = known(Set.copyOf(ids)).orElseThrow();
    if (found.reference().generation() == index.generation()) {
      return Optional.of(page(query, ids, found));
    }
    remembered.forget();
    return search(query);
  }

  private static ItemPage page(ItemQuery query, List<ItemId> ids, Known found) {
    Map<ItemId, Item> byId = byId(found.items());
    List<Item> items = ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    return ItemPage.of(items, query.limit(), found.reference().asOf());
  }

  private Optional<Known> known(Set<ItemId> items) {
    return remembered.all(items).or(() -> read(items));
  }

  private Optional<Known> read(Set<ItemId> items) {
    Optional<Reference> known = remembered.reference();
    long asked = System.nanoTime();
    SnapshotSelect.Read read = select.read(known.map(Reference::generation).orElse(NONE), items);
    Optional<Reference> present =
        read.reference()
            .or(() -> known.filter(reference -> reference.generation() == read.generation()));
    present.ifPresent(reference -> remembered.remember(reference, read.items(), asked));
    return present.map(reference -> new Known(reference, read.items()));
  }

  @Override
  public void replace(CatalogueCopy copy) {
    if (transactions.run(WAITS, _ -> true, () -> replacing.replace(copy)).isEmpty()) {
      throw new IllegalStateException("another process keeps the catalogue locked");
    }
    remembered.forget();
  }

  private CatalogueSnapshot snapshot(Known known) {
    Reference reference = known.reference();
    return new CatalogueSnapshot(
        reference.organisation(),
        byId(known.items()),
        reference.locations(),
        reference.storages(),
        reference.accounts(),
        reference.customFields(),
        configured.reasons(),
        configured.causes(),
        reference.asOf());
  }

  private static Map<ItemId, Item> byId(List<Item> items) {
    return items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
  }
}
