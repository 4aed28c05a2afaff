package dev.countersign.application.catalogue;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.Traces;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.judgement.Outline;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.ItemStock;
import dev.countersign.domain.stock.StockSnapshot;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.erp.InMemoryErp;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenLine;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ReadingStockTest {
  private static final Duration MAX_AGE = Duration.ofSeconds(60);
  private static final Duration LONG = Duration.ofMinutes(1);

  private final HandMovedClock clock = new HandMovedClock(Given.NOW);
  private final InMemoryErp erp = new InMemoryErp(ErpGoods.masters(), ErpGoods.stock());
  private final CountedStock stock = new CountedStock(erp.stock());

  @Test
  void readsAllItemsInOneCallAndEachTrackedPartInOneMore() {
    StockSnapshot read =
        read(
            reading(LONG),
            out(ErpGoods.PLAIN),
            out(ErpGoods.OTHER),
            out(ErpGoods.BATCHED),
            out(ErpGoods.SERIAL),
            out(ErpGoods.BINNED));

    assertThat(stock.calls())
        .containsExactlyInAnyOrder("onHand", "batches", "serials", "storages", "storages");
    assertThat(onHand(read, ErpGoods.OTHER)).isEqualTo("50");
    ItemStock serial = read.of(ErpGoods.SERIAL);
    assertThat(serial.serials().placeOf(new SerialNumber("SN-1"))).contains(ErpGoods.WAREHOUSE);
    assertThat(read.of(ErpGoods.BINNED).storagesAt(ErpGoods.WAREHOUSE).orElseThrow())
        .containsEntry(ErpGoods.BIN_1, Quantity.of("20"));
  }

  @Test
  void readsOfInboundLinesNoStorages() {
    read(reading(LONG), in(ErpGoods.BINNED), in(ErpGoods.BATCHED));
    assertThat(stock.calls()).containsExactlyInAnyOrder("onHand", "batches");
  }

  @Test
  void readsOfValuesWhatIsOnHandAlone() {
    reading(LONG).read(Outline.of(Given.content().ofValue().lines(value()).build()), catalogue());
    assertThat(stock.calls()).containsExactly("onHand");
  }

  @Test
  void tellsInWhichBinsTheEntriesOfABatchLie() {
    var batches = read(reading(LONG), out(ErpGoods.BATCHED)).of(ErpGoods.BATCHED).batches();

    assertThat(batches.orElseThrow().numbered("BTC-1").orElseThrow().entries())
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.storages()).containsEntry(ErpGoods.BIN_1, Quantity.of("20")));
  }

  @Test
  void readsNothingOfWhatTheCatalogueDoesNotKnow() {
    StockSnapshot read = read(reading(LONG), out(new ItemId("4815000000000000001")));

    assertThat(read).isEqualTo(StockSnapshot.UNKNOWN);
    assertThat(stock.calls()).isEmpty();
  }

  @Test
  void usesWhatItReadUntilThatIsTooOld() {
    ReadingStock reading = reading(LONG);
    read(reading, out(ErpGoods.BATCHED));
    clock.passes(MAX_AGE.minusNanos(1));
    read(reading, out(ErpGoods.BATCHED));
    assertThat(stock.calls()).hasSize(3);

    clock.passes(Duration.ofNanos(1));
    read(reading, out(ErpGoods.BATCHED));
    assertThat(stock.calls()).hasSize(6);
  }

  @Test
  void readsOnlyTheItemsThatItDoesNotKnowYet() {
    ReadingStock reading = reading(LONG);
    read(reading, out(ErpGoods.PLAIN));
    StockSnapshot both = read(reading, out(ErpGoods.PLAIN), out(ErpGoods.OTHER));

    assertThat(stock.calls()).containsExactly("onHand", "onHand");
    assertThat(both.items()).containsOnlyKeys(ErpGoods.PLAIN, ErpGoods.OTHER);
    assertThat(onHand(both, ErpGoods.PLAIN)).isEqualTo("50");
  }

  @Test
  void doesNotRememberThatTheErpWasDown() {
    ReadingStock reading = reading(LONG);
    erp.goDown();
    assertThat(read(reading, out(ErpGoods.PLAIN)).of(ErpGoods.PLAIN)).isEqualTo(ItemStock.UNKNOWN);
    erp.comeBack();
    assertThat(onHand(read(reading, out(ErpGoods.PLAIN)), ErpGoods.PLAIN)).isEqualTo("50");
  }

  @Test
  void readsOfAnItemThatIsLookedAtWhatIsThereToKnow() {
    SeenStock seen = look(reading(LONG), ErpGoods.BATCHED).orElseThrow();

    assertThat(stock.calls()).containsExactlyInAnyOrder("onHand", "batches", "storages");
    assertThat(seen.asOf()).isEqualTo(Given.NOW);
    assertThat(seen.stock().onHandAt(ErpGoods.WAREHOUSE)).contains(Quantity.of("20"));
    assertThat(seen.stock().batches()).isPresent();
  }

  @Test
  void saysOfAnItemHowOldItsOldestPartIs() {
    ReadingStock reading = reading(LONG);
    read(reading, in(ErpGoods.BINNED));
    clock.passes(Duration.ofSeconds(10));

    assertThat(look(reading, ErpGoods.BINNED).orElseThrow().asOf()).isEqualTo(Given.NOW);
    assertThat(stock.calls()).containsExactlyInAnyOrder("onHand", "storages");
  }

  @Test
  void tellsNothingOfAnItemWhileTheErpIsDown() {
    ReadingStock reading = reading(LONG);
    erp.goDown();
    assertThat(look(reading, ErpGoods.PLAIN)).isEmpty();
    erp.comeBack();
    assertThat(look(reading, ErpGoods.PLAIN)).isPresent();
  }

  private static Optional<SeenStock> look(ReadingStock reading, ItemId id) {
    return reading.read(
        catalogue().item(id).orElseThrow(), Optional.of(ErpGoods.WAREHOUSE), catalogue());
  }

  @Test
  void readsAfreshWhatItWasToldToForget() {
    ReadingStock reading = reading(LONG);
    read(reading, out(ErpGoods.BATCHED), out(ErpGoods.SERIAL), out(ErpGoods.PLAIN));
    reading.forget(Set.of(ErpGoods.BATCHED, ErpGoods.SERIAL));
    int before = stock.calls().size();
    read(reading, out(ErpGoods.BATCHED), out(ErpGoods.SERIAL), out(ErpGoods.PLAIN));

    assertThat(stock.calls().subList(before, stock.calls().size()))
        .containsExactlyInAnyOrder("onHand", "batches", "storages", "serials");
  }

  @Test
  void letsAllWhoAskAtTheSameTimeShareOneCall() {
    ReadingStock reading = reading(LONG);
    stock.hold("onHand");
    List<StockSnapshot> read =
        AtOnce.each(
            CROWD + 1,
            i -> {
              if (i == CROWD) {
                stock.letGo("onHand");
              }
              return read(reading, out(ErpGoods.BATCHED));
            });

    assertThat(stock.calls()).containsExactlyInAnyOrder("onHand", "batches", "storages");
    assertThat(read).allMatch(each -> onHand(each, ErpGoods.BATCHED).equals("20"));
  }

  @Test
  void knowsWhatCameInTimeAndNotWhatDidNot() {
    stock.hold("batches");
    StockSnapshot read = read(reading(Duration.ofMillis(500)), out(ErpGoods.BATCHED));

    assertThat(read.of(ErpGoods.BATCHED).batches()).isEmpty();
    stock.letGo("batches");
  }

  @Test
  @Timeout(15)
  void letsNobodyElseWaitForAnErpThatDoesNotAnswer() {
    var limits = new ReadingStock.Limits(MAX_AGE, Duration.ofMillis(200), 4);
    var reading = new ReadingStock(stock, limits, clock, Traces.NONE);
    stock.hold("onHand");
    read(reading, out(ErpGoods.PLAIN));
    var patient =
        new ReadingStock(stock, new ReadingStock.Limits(MAX_AGE, LONG, 4), clock, Traces.NONE);

    for (int i = 0; i < 100; i++) {
      assertThat(read(reading, out(ErpGoods.OTHER)).of(ErpGoods.OTHER))
          .isEqualTo(ItemStock.UNKNOWN);
    }
    stock.letGo("onHand");
    assertThat(onHand(read(patient, out(ErpGoods.OTHER)), ErpGoods.OTHER)).isEqualTo("50");
  }

  @Test
  void joinsACallThatAnotherHasGivenUpWaitingFor() {
    var limits = new ReadingStock.Limits(MAX_AGE, Duration.ofMillis(200), 4);
    var reading = new ReadingStock(stock, limits, clock, Traces.NONE);
    stock.hold("onHand");
    assertThat(read(reading, out(ErpGoods.PLAIN)).of(ErpGoods.PLAIN)).isEqualTo(ItemStock.UNKNOWN);
    clock.passes(MAX_AGE.multipliedBy(2));
    read(reading, out(ErpGoods.PLAIN));

    assertThat(stock.calls()).hasSizeLessThanOrEqualTo(1);
    stock.letGo("onHand");
  }

  @Test
  void takesAFaultForAnAnswerThatDidNotCome() {
    ErpStock broken =
        new CountedStock(erp.stock()) {
          @Override
          public Reading<Map<ItemId, OnHand>> onHand(Set<ItemId> items) {
            throw new IllegalStateException("broken on purpose");
          }
        };
    var reading =
        new ReadingStock(broken, new ReadingStock.Limits(MAX_AGE, LONG, 1), clock, Traces.NONE);

    assertThat(read(reading, out(ErpGoods.BATCHED)).of(ErpGoods.BATCHED).onHand()).isEmpty();
    assertThat(read(reading, out(ErpGoods.BATCHED)).of(ErpGoods.BATCHED).batches()).isPresent();
  }

  private ReadingStock reading(Duration limit) {
    return new ReadingStock(stock, new ReadingStock.Limits(MAX_AGE, limit, 4), clock, Traces.NONE);
  }

  private static StockSnapshot read(ReadingStock reading, GivenLine... lines) {
    Content content = Given.content().lines(lines).build();
    return reading.read(Outline.of(content), catalogue());
  }

  private static CatalogueSnapshot catalogue() {
    var catalogue = new InMemoryCatalogue(new ConfiguredLists(List.of(), List.of()));
    catalogue.replace(ErpGoods.masters());
    return catalogue
        .snapshot(
            Set.of(
                ErpGoods.PLAIN, ErpGoods.OTHER, ErpGoods.BATCHED, ErpGoods.SERIAL, ErpGoods.BINNED))
        .orElseThrow();
  }

  private static String onHand(StockSnapshot read, ItemId item) {
    return read.of(item).onHandAt(ErpGoods.WAREHOUSE).map(Quantity::toString).orElse("unknown");
  }

  private static GivenLine out(ItemId item) {
    return line(item).quantity("-1");
  }

  private static GivenLine in(ItemId item) {
    return line(item).quantity("1");
  }

  private static GivenLine value() {
    return line(ErpGoods.BATCHED).value("-5");
  }

  private static GivenLine line(ItemId item) {
    return Given.line().item(item.value()).at(ErpGoods.WAREHOUSE.value());
  }
}
