package dev.countersign.testkit.catalogue;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.catalogue.ItemPage;
import dev.countersign.application.catalogue.ItemQuery;
import dev.countersign.application.search.SearchPrefix;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.catalogue.Storages;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenEverything;
import dev.countersign.testkit.harness.AtOnce;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Catalogue} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class CatalogueContract {
  private static final ConfiguredLists LISTS =
      new ConfiguredLists(
          List.of(
              new Reason("LATER", "z", Direction.INBOUND, true, Set.of(new AccountId("0388"))),
              new Reason("EARLIER", "كسر 🧯", Direction.ANY, false, Set.of())),
          List.of(new Cause("z", "كسر"), new Cause("a", "x")));

  private Catalogue catalogue;

  /** Makes one that holds nothing yet, with these lists of our own. */
  protected abstract Catalogue emptyCatalogue(ConfiguredLists lists);

  /** Gives the same one as another process sees it, which shares nothing with that one's memory. */
  protected abstract Catalogue elsewhere(ConfiguredLists lists);

  @BeforeEach
  final void open() {
    catalogue = emptyCatalogue(LISTS);
  }

  @Test
  @DisplayName("1.1 Without a first copy there is nothing to be said")
  final void isEmptyAtFirst() {
    assertThat(catalogue.snapshot(Set.of())).isEmpty();
    assertThat(catalogue.snapshot(Set.of(new ItemId("1")))).isEmpty();
  }

  @Test
  @DisplayName("2.1 A snapshot holds the items asked for that there are, and no others")
  final void holdsItemsAskedFor() {
    catalogue.replace(Given.catalogue().items(item("1"), item("2"), item("3")).build());

    assertThat(snapshot("1", "3", "4").items())
        .containsOnlyKeys(new ItemId("1"), new ItemId("3"))
        .containsValues(item("1"), item("3"));
    assertThat(snapshot().items()).isEmpty();
  }

  @Test
  @DisplayName(
      "2.2 It holds all locations, storages, accounts and configured lists, whatever is asked for")
  final void holdsEverythingElse() {
    var main = Given.location("1");
    var branch = new Location(new LocationId("2"), "b", Optional.of(main.id()), false);
    var account = new Account(new AccountId("0388"), "Cost of goods", false);
    Storage bin = storage("1");
    catalogue.replace(
        Given.catalogue().locations(main, branch).storages(bin).accounts(account).build());

    CatalogueSnapshot snapshot = snapshot();
    assertThat(snapshot.locations().values()).containsExactlyInAnyOrder(main, branch);
    assertThat(snapshot.accounts().values()).containsExactly(account);
    assertThat(snapshot.storages()).isEqualTo(Storages.of(List.of(bin)));
    assertThat(snapshot.reasons()).isEqualTo(LISTS.reasons());
    assertThat(snapshot.causes()).isEqualTo(LISTS.causes());
  }

  @Test
  @DisplayName("2.3 It says whose catalogue it is, and as of when")
  final void saysWhose() {
    var organisation =
        new Organisation(
            "9223372036854775807",
            GivenEverything.TEXT,
            ZoneId.of("America/Argentina/Buenos_Aires"),
            Currency.getInstance("KWD"),
            3);
    Instant asOf = Instant.parse("2024-02-29T23:59:59.999999Z");
    catalogue.replace(Given.catalogue().of(organisation).asOf(asOf).build());

    assertThat(snapshot().organisation()).isEqualTo(organisation);
    assertThat(snapshot().asOf()).isEqualTo(asOf);
  }

  @Test
  @DisplayName("2.4 It tells custom fields apart that there are none of from those nobody knows")
  final void holdsCustomFieldsWhereTheyAreTold() {
    for (CatalogueCopy copy :
        List.of(
            Given.catalogue().customFields("4815000000077001", "2").build(),
            Given.catalogue().customFields().build(),
            Given.catalogue().build())) {
      catalogue.replace(copy);
      assertThat(snapshot().customFields()).isEqualTo(copy.customFields());
      assertThat(elsewhere(LISTS).snapshot(Set.of())).contains(snapshot());
    }
  }

  @Test
  @DisplayName("3.1 A newer copy leaves nothing of the one before")
  final void replacesAll() {
    catalogue.replace(
        Given.catalogue()
            .items(item("1"), item("2"))
            .locations(Given.location("1"), Given.location("2"))
            .storages(storage("1"), storage("2"))
            .accounts(new Account(new AccountId("1"), "a", true))
            .build());
    Item renamed = Given.item().id("2").named("renamed").codes("9").build();
    CatalogueCopy newer = Given.catalogue().items(renamed).locations(Given.location("2")).build();
    catalogue.replace(newer);

    CatalogueSnapshot snapshot = snapshot("1", "2");
    assertThat(snapshot.items().values()).containsExactly(renamed);
    assertThat(snapshot.locations().values()).containsExactly(Given.location("2"));
    assertThat(snapshot.storages()).isEqualTo(Storages.NONE);
    assertThat(snapshot.accounts()).isEmpty();
    assertThat(elsewhere(LISTS).snapshot(Set.of(new ItemId("1"), new ItemId("2"))))
        .contains(snapshot);
  }

  @Test
  @DisplayName("3.2 While copies are replaced, readers see one of them, whole")
  final void replacesAtOnce() {
    catalogue.replace(numbered(0));
    AtOnce.each(
        CROWD,
        i -> {
          if (i == 0) {
            IntStream.rangeClosed(1, 10).forEach(n -> catalogue.replace(numbered(n)));
          } else {
            IntStream.range(0, 20).forEach(_ -> assertWhole(snapshot("1", "2", "3")));
          }
          return i;
        });

    assertThat(snapshot().organisation().name()).isEqualTo("10");
  }

  @Test
  @DisplayName("3.3 A copy of thousands of items is replaced by another")
  final void replacesThousands() {
    catalogue.replace(Given.catalogue().items(many(3000)).build());
    catalogue.replace(Given.catalogue().items(many(2999)).build());

    var asked = IntStream.rangeClosed(1, 3000).mapToObj(String::valueOf).toArray(String[]::new);
    assertThat(snapshot(asked).items()).hasSize(2999);
  }

  @Test
  @DisplayName("4.1 Items come back in every field, as they were given")
  final void keepsItemsAsGiven() {
    Item full =
        Given.item()
            .id("9223372036854775807")
            .named(GivenEverything.TEXT)
            .sku("0012 ")
            .unit("كجم")
            .tracked(Tracking.SERIAL)
            .inBins()
            .costing("0.000001")
            .codes("012345678905", "(01)09521234543213", "12345678905", "abc", "ABC")
            .build();
    Item bare =
        Given.item().id("1").sku("").withoutCost().tracked(Tracking.BATCH).inactive().build();
    Item free = Given.item().id("2").costing("0").notStocked().build();
    catalogue.replace(Given.catalogue().items(full, bare, free).build());

    assertThat(snapshot("9223372036854775807", "1", "2").items().values())
        .containsExactlyInAnyOrder(full, bare, free);
  }

  @Test
  @DisplayName("4.2 Ids that differ in a byte are different, leading zeros included")
  final void tellsIdsApart() {
    List<Item> items = Stream.of("A1", "a1", "01", "1", "á1").map(CatalogueContract::item).toList();
    catalogue.replace(
        Given.catalogue()
            .items(items)
            .locations(Given.location("L"), Given.location("l"), Given.location("0"))
            .build());

    for (Item item : items) {
      assertThat(snapshot(item.id().value()).items().values()).containsExactly(item);
    }
    assertThat(snapshot().locations()).hasSize(3);
  }

  @Test
  @DisplayName("5.1 Without a first copy there is nothing to be found in")
  final void findsNothingAtFirst() {
    assertThat(catalogue.search(query("lamp"))).isEmpty();
  }

  @Test
  @DisplayName("5.2 An item is found by the beginning of its SKU, a code, or words of its name")
  final void findsByWords() {
    Item lamp =
        Given.item().id("2").named("Tall Brass-lamp").sku("BL 1").codes("0123", "ABX-9").build();
    Item cup = Given.item().id("1").named("Tin cup").sku("TC").inactive().build();
    catalogue.replace(Given.catalogue().items(lamp, cup).build());

    for (String each :
        List.of("bl 1", "0123", "abx-", "TALL", "brass-l", "lam", "lam\u00a0 TALL", "tall b")) {
      assertThat(found(each)).as(each).containsExactly(lamp);
    }
    for (String none : List.of("x-9", "amp", "tall c", "b 1", "l 1", "12")) {
      assertThat(found(none)).as(none).isEmpty();
    }
    assertThat(found("tc")).containsExactly(cup);
    assertThat(catalogue.search(all(2)).orElseThrow().items()).containsExactly(cup, lamp);
  }

  @Test
  @DisplayName("5.3 Parts follow one another by id, each item once, and say as of when")
  final void goesOnWhereThePartBeforeEnded() {
    Instant asOf = Instant.parse("2024-02-29T23:59:59.999999Z");
    catalogue.replace(
        Given.catalogue()
            .items(item("3"), Given.item().id("4").named("Cup").build(), item("1"), item("2"))
            .asOf(asOf)
            .build());
    var query = new ItemQuery(Optional.of(new SearchPrefix("it")), Optional.empty(), 2);
    ItemPage first = catalogue.search(query).orElseThrow();
    ItemPage last = catalogue.search(query.from(first.next().orElseThrow())).orElseThrow();

    assertThat(first.items()).containsExactly(item("1"), item("2"));
    assertThat(last.items()).containsExactly(item("3"));
    assertThat(last.next()).isEmpty();
    assertThat(last.asOf()).isEqualTo(asOf);
    assertThat(catalogue.search(all(4)).orElseThrow().next()).isEmpty();
  }

  @Test
  @DisplayName("5.4 A newer copy is searched at once where it was put, the one before nowhere")
  final void searchesTheNewerCopy() {
    catalogue.replace(Given.catalogue().items(item("1"), item("2")).build());
    assertThat(found("item")).hasSize(2);
    Item renamed = Given.item().id("1").named("Vase").build();
    catalogue.replace(Given.catalogue().items(renamed).build());

    assertThat(found("item")).isEmpty();
    assertThat(found("vase")).containsExactly(renamed);
    assertThat(elsewhere(LISTS).search(query("vase")).orElseThrow().items())
        .containsExactly(renamed);
    catalogue.replace(Given.catalogue().items(List.of()).build());
    assertThat(found("vase")).isEmpty();
  }

  @Test
  @DisplayName("6.1 What is remembered is the present copy, where it was put")
  final void remembersThePresentCopy() {
    assertThat(catalogue.remembered()).isEmpty();
    for (int number : List.of(1, 2)) {
      catalogue.replace(numbered(number));
      CatalogueSnapshot present = snapshot();

      assertThat(catalogue.remembered().orElse(present)).isEqualTo(present);
    }
  }

  @Test
  @DisplayName("6.2 It is remembered after a snapshot, whatever that was of")
  final void remembersForAWhile() {
    catalogue.replace(numbered(1));
    boolean known =
        IntStream.range(0, 100)
            .mapToObj(_ -> snapshot("1", "2"))
            .anyMatch(_ -> catalogue.remembered().isPresent());

    assertThat(known).isTrue();
  }

  private List<Item> found(String prefix) {
    return catalogue.search(query(prefix)).orElseThrow().items();
  }

  private static ItemQuery query(String prefix) {
    return new ItemQuery(Optional.of(new SearchPrefix(prefix)), Optional.empty(), 10);
  }

  private static ItemQuery all(int limit) {
    return new ItemQuery(Optional.empty(), Optional.empty(), limit);
  }

  private CatalogueSnapshot snapshot(String... items) {
    return catalogue
        .snapshot(Arrays.stream(items).map(ItemId::new).collect(toSet()))
        .orElseThrow(() -> new AssertionError("no copy"));
  }

  /** All of whose names are that number. */
  private static CatalogueCopy numbered(int number) {
    String name = String.valueOf(number);
    return Given.catalogue()
        .of(new Organisation("1", name, ZoneId.of("UTC"), Currency.getInstance("USD"), 2))
        .items(Stream.of("1", "2", "3").map(id -> Given.item().id(id).named(name).build()).toList())
        .locations(new Location(new LocationId("1"), name, Optional.empty(), true))
        .build();
  }

  private static void assertWhole(CatalogueSnapshot snapshot) {
    String name = snapshot.organisation().name();

    assertThat(snapshot.items().values()).hasSize(3).extracting(Item::name).containsOnly(name);
    assertThat(snapshot.locations().values()).extracting(Location::name).containsExactly(name);
  }

  private static List<Item> many(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> item(String.valueOf(i))).toList();
  }

  private static Item item(String id) {
    return Given.item().id(id).named("Item " + id).build();
  }

  private static Storage storage(String id) {
    return new Storage(new StorageId(id), "Bin " + id, new LocationId("1"), true);
  }
}
