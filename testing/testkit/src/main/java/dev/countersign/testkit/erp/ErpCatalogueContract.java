package dev.countersign.testkit.erp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.application.catalogue.ErpCatalogue.Reading;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.testkit.given.Given;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link ErpCatalogue} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class ErpCatalogueContract extends ErpContract {
  /** More than two of the longest pages. */
  private static final int MANY = 450;

  @Override
  final CatalogueCopy masters() {
    CatalogueCopy goods = ErpGoods.masters();
    return new CatalogueCopy(
        goods.organisation(),
        Stream.concat(goods.items().stream(), more()).toList(),
        goods.locations(),
        goods.storages(),
        goods.accounts(),
        goods.customFields(),
        goods.asOf());
  }

  private static Stream<Item> more() {
    Stream<Item> peculiar =
        Stream.of(
            Given.item().id("4815000000000000011").sku("00700").codes("0006281000014").build(),
            Given.item().id("4815000000000000012").sku("FREE").costing("0").build(),
            Given.item().id("4815000000000000013").sku("NOCOST").withoutCost().build(),
            Given.item().id("4815000000000000014").named("بن عربي ☕").sku("COF").build(),
            Given.item().id("4815000000000000015").sku("OLD").inactive().build(),
            Given.item().id("4815000000000000016").sku("SRV").notStocked().build(),
            Given.item().id("4815000000000000017").sku("B").tracked(Tracking.BATCH).build());
    return Stream.concat(
        peculiar,
        IntStream.range(0, MANY)
            .mapToObj(i -> Given.item().id("48150000000009" + (1000 + i)).sku("M" + i).build()));
  }

  @Test
  @DisplayName("1.1 Everything is there, however many pages it takes, each once")
  final void readsEverything() {
    CatalogueCopy copy = copied();

    assertThat(copy.items()).containsExactlyInAnyOrderElementsOf(masters().items());
    assertThat(copy.locations()).containsExactlyInAnyOrderElementsOf(masters().locations());
    assertThat(copy.storages()).containsExactlyInAnyOrderElementsOf(masters().storages());
    assertThat(copy.accounts()).containsExactlyInAnyOrderElementsOf(masters().accounts());
    assertThat(copy.organisation()).isEqualTo(masters().organisation());
  }

  @Test
  @DisplayName("2.1 Ids and codes come as they were written")
  final void keepsIdsAndCodes() {
    List<Item> items = copied().items();

    assertThat(items).extracting(Item::id).contains(ErpGoods.PLAIN);
    assertThat(items)
        .filteredOn(item -> item.sku().equals("00700"))
        .singleElement()
        .matches(item -> item.codes().equals(List.of("0006281000014")));
  }

  @Test
  @DisplayName("3.1 An ERP that is down gives nothing")
  final void givesNothingWhereItIsDown() {
    erp().goDown();
    assertThat(erp().catalogue().read()).isInstanceOf(Reading.Unavailable.class);
    erp().comeBack();
    assertThat(copied().items()).hasSameSizeAs(masters().items());
  }

  @Test
  @DisplayName("3.2 A reading that breaks off gives nothing")
  final void givesNothingByHalves() {
    copied();
    erp().loseNextAnswer();
    assertThat(erp().catalogue().read()).isInstanceOf(Reading.Unavailable.class);
  }

  private CatalogueCopy copied() {
    Reading reading = erp().catalogue().read();
    assertThat(reading).isInstanceOf(Reading.Copied.class);
    return ((Reading.Copied) reading).copy();
  }
}
