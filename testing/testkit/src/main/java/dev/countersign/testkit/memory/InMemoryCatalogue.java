package dev.countersign.testkit.memory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.catalogue.ItemPage;
import dev.countersign.application.catalogue.ItemQuery;
import dev.countersign.application.catalogue.ItemWords;
import dev.countersign.application.event.Happening;
import dev.countersign.application.event.Happening.CatalogueCopied;
import dev.countersign.application.search.SearchPrefix;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.Storages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A catalogue that keeps its copy as it is given. */
public final class InMemoryCatalogue implements Catalogue {
  private final ConfiguredLists configured;
  private final Consumer<Happening> events;
  private volatile Optional<CatalogueCopy> copy = Optional.empty();

  /** An empty one, with the lists of our own configuration. */
  public InMemoryCatalogue(ConfiguredLists configured) {
    this(configured, _ -> {});
  }

  /** The same, of which somebody is told. */
  public InMemoryCatalogue(ConfiguredLists configured, Consumer<Happening> events) {
    this.configured = configured;
    this.events = events;
  }

  @Override
  public Optional<CatalogueSnapshot> snapshot(Set<ItemId> items) {
    return copy.map(present -> snapshot(present, items));
  }

  @Override
  public Optional<CatalogueSnapshot> remembered() {
    return snapshot(Set.of());
  }

  @Override
  public Optional<ItemPage> search(ItemQuery query) {
    return copy.map(present -> ItemPage.of(found(present, query), query.limit(), present.asOf()));
  }

  private static List<Item> found(CatalogueCopy present, ItemQuery query) {
    return present.items().stream()
        .filter(item -> query.isToCome(item.id()))
        .filter(item -> query.prefix().map(prefix -> hasWord(item, prefix)).orElse(true))
        .sorted(Comparator.comparing(item -> item.id().value()))
        .limit(query.limit() + 1L)
        .toList();
  }

  private static boolean hasWord(Item item, SearchPrefix prefix) {
    return prefix.foundBy(Beginnings::isAmong).test(ItemWords.of(item));
  }

  @Override
  public void replace(CatalogueCopy copy) {
    this.copy = Optional.of(copy);
    events.accept(new CatalogueCopied(copy.asOf()));
  }

  private CatalogueSnapshot snapshot(CatalogueCopy present, Set<ItemId> items) {
    return new CatalogueSnapshot(
        present.organisation(),
        present.items().stream()
            .filter(item -> items.contains(item.id()))
            .collect(toMap(Item::id, identity())),
        present.locations().stream().collect(toMap(Location::id, identity())),
        Storages.of(present.storages()),
        present.accounts().stream().collect(toMap(Account::id, identity())),
        present.customFields(),
        configured.reasons(),
        configured.causes(),
        present.asOf());
  }
}
