package dev.countersign.testkit.broken;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.catalogue.ItemPage;
import dev.countersign.application.catalogue.ItemQuery;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.InMemoryCatalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A catalogue that is broken in how it keeps copies, or in what it is asked. */
class BrokenCatalogue implements Catalogue {
  private final Catalogue sound;
  private final UnaryOperator<CatalogueCopy> kept;
  private final UnaryOperator<Set<ItemId>> asked;
  private final UnaryOperator<ItemQuery> searched;

  private BrokenCatalogue(
      ConfiguredLists lists, UnaryOperator<CatalogueCopy> kept, UnaryOperator<Set<ItemId>> asked) {
    this(lists, kept, asked, UnaryOperator.identity());
  }

  private BrokenCatalogue(
      ConfiguredLists lists,
      UnaryOperator<CatalogueCopy> kept,
      UnaryOperator<Set<ItemId>> asked,
      UnaryOperator<ItemQuery> searched) {
    this.sound = new InMemoryCatalogue(lists);
    this.kept = kept;
    this.asked = asked;
    this.searched = searched;
  }

  /** Gives all items, whatever is looked for. */
  static Catalogue findingAll(ConfiguredLists lists) {
    return searching(lists, q -> new ItemQuery(Optional.empty(), q.after(), q.limit()));
  }

  /** Begins every part anew. */
  static Catalogue restarting(ConfiguredLists lists) {
    return searching(lists, q -> new ItemQuery(q.prefix(), Optional.empty(), q.limit()));
  }

  private static Catalogue searching(ConfiguredLists lists, UnaryOperator<ItemQuery> searched) {
    return new BrokenCatalogue(lists, UnaryOperator.identity(), UnaryOperator.identity(), searched);
  }

  /** Makes something up before the first copy is there. */
  static Catalogue inventing(ConfiguredLists lists) {
    var catalogue = new BrokenCatalogue(lists, UnaryOperator.identity(), UnaryOperator.identity());
    catalogue.replace(Given.catalogue().build());
    return catalogue;
  }

  /** Leaves out whatever is asked for first. */
  static Catalogue skipping(ConfiguredLists lists) {
    return new BrokenCatalogue(
        lists, UnaryOperator.identity(), items -> new HashSet<>(items.stream().skip(1).toList()));
  }

  /** Keeps the items of the copy before. */
  static Catalogue merging(ConfiguredLists lists) {
    var before = new HashSet<Item>();
    return new BrokenCatalogue(lists, copy -> merged(before, copy), UnaryOperator.identity());
  }

  /** Takes custom fields that it was not told for none. */
  static Catalogue assuming(ConfiguredLists lists) {
    return new BrokenCatalogue(lists, BrokenCatalogue::withoutFields, UnaryOperator.identity());
  }

  /** Takes the blanks off names. */
  static Catalogue stripping(ConfiguredLists lists) {
    return new BrokenCatalogue(
        lists,
        copy -> with(copy, copy.items().stream().map(BrokenCatalogue::stripped).toList()),
        UnaryOperator.identity());
  }

  /** Looks for ids as a case-insensitive collation does. */
  static Catalogue folding(ConfiguredLists lists) {
    return new BrokenCatalogue(
        lists,
        UnaryOperator.identity(),
        items ->
            new HashSet<>(
                items.stream()
                    .flatMap(i -> Stream.of(i, new ItemId(i.value().toLowerCase(Locale.ROOT))))
                    .toList()));
  }

  /** Remembers the first copy for good. */
  static Catalogue clinging(ConfiguredLists lists) {
    return new BrokenCatalogue(lists, UnaryOperator.identity(), UnaryOperator.identity()) {
      private Optional<CatalogueSnapshot> first = Optional.empty();

      @Override
      public Optional<CatalogueSnapshot> remembered() {
        first = first.or(super::remembered);
        return first;
      }
    };
  }

  /** Remembers nothing. */
  static Catalogue forgetting(ConfiguredLists lists) {
    return new BrokenCatalogue(lists, UnaryOperator.identity(), UnaryOperator.identity()) {
      @Override
      public Optional<CatalogueSnapshot> remembered() {
        return Optional.empty();
      }
    };
  }

  @Override
  public Optional<CatalogueSnapshot> snapshot(Set<ItemId> items) {
    return sound.snapshot(asked.apply(items));
  }

  @Override
  public Optional<CatalogueSnapshot> remembered() {
    return sound.remembered();
  }

  @Override
  public Optional<ItemPage> search(ItemQuery query) {
    return sound.search(searched.apply(query));
  }

  @Override
  public void replace(CatalogueCopy copy) {
    sound.replace(kept.apply(copy));
  }

  private static CatalogueCopy merged(Set<Item> before, CatalogueCopy copy) {
    Set<ItemId> newer = new HashSet<>(copy.items().stream().map(Item::id).toList());
    List<Item> all =
        Stream.concat(copy.items().stream(), before.stream().filter(i -> !newer.contains(i.id())))
            .toList();
    before.clear();
    before.addAll(all);
    return with(copy, all);
  }

  private static CatalogueCopy with(CatalogueCopy copy, List<Item> items) {
    return new CatalogueCopy(
        copy.organisation(),
        items,
        copy.locations(),
        copy.storages(),
        copy.accounts(),
        copy.customFields(),
        copy.asOf());
  }

  private static CatalogueCopy withoutFields(CatalogueCopy copy) {
    return new CatalogueCopy(
        copy.organisation(),
        copy.items(),
        copy.locations(),
        copy.storages(),
        copy.accounts(),
        copy.customFields().or(() -> Optional.of(Set.of())),
        copy.asOf());
  }

  private static Item stripped(Item i) {
    return new Item(
        i.id(),
        i.name().strip(),
        i.sku().strip(),
        i.unit(),
        i.tracking(),
        i.binTracked(),
        i.active(),
        i.stocked(),
        i.purchaseRate(),
        i.codes());
  }
}
