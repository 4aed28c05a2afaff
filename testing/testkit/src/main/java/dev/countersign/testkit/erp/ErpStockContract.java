package dev.countersign.testkit.erp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.catalogue.ErpStock.OnHand;
import dev.countersign.application.catalogue.ErpStock.Reading;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.InwardEntry;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.testkit.given.GivenAllocations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link ErpStock} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class ErpStockContract extends ErpContract {
  /** More than two of the longest pages. */
  private static final int MANY = 450;

  private static final ItemId NO_ITEM = new ItemId("4815000000000000001");
  private static final BatchInId LATER = new BatchInId("4815000000000511499");
  private static final ItemAt SERIALS = new ItemAt(ErpGoods.SERIAL, ErpGoods.WAREHOUSE);

  @Override
  final List<FarStock> stock() {
    List<String> serials = IntStream.range(0, MANY).mapToObj(i -> "SN-M" + i).toList();
    var many =
        new FarStock(
            ErpGoods.SERIAL,
            ErpGoods.WAREHOUSE,
            Quantity.of("" + MANY),
            Optional.empty(),
            Optional.empty(),
            serials);
    var later =
        new FarStock(
            ErpGoods.BATCHED,
            ErpGoods.WAREHOUSE,
            Quantity.of("7.5"),
            Optional.of(new FarStock.FarBatch(ErpGoods.BATCH, "BTC-1", LATER.value())),
            Optional.of(ErpGoods.BIN_2),
            List.of());
    return Stream.concat(ErpGoods.stock().stream(), Stream.of(many, later)).toList();
  }

  @Test
  @DisplayName("1.1 Of each item it says exactly how much is where")
  final void tellsWhatIsOnHand() {
    booked(ErpPostings.plain("0.000001"));
    Map<ItemId, OnHand> told = onHand(ErpGoods.PLAIN, ErpGoods.BATCHED);

    assertThat(told).containsOnlyKeys(ErpGoods.PLAIN, ErpGoods.BATCHED);
    assertThat(quantities(told, ErpGoods.PLAIN))
        .containsEntry(ErpGoods.WAREHOUSE, Quantity.of("50.000001"));
    assertThat(quantities(told, ErpGoods.BATCHED))
        .containsEntry(ErpGoods.WAREHOUSE, Quantity.of("27.5"));
    assertThat(quantities(told, ErpGoods.PLAIN).getOrDefault(ErpGoods.BRANCH, Quantity.ZERO))
        .isEqualTo(Quantity.ZERO);
  }

  @Test
  @DisplayName("1.2 Of an item that it does not have it says nothing")
  final void tellsNothingOfNoItem() {
    assertThat(onHand(ErpGoods.PLAIN, NO_ITEM)).containsOnlyKeys(ErpGoods.PLAIN);
  }

  @Test
  @DisplayName("2.1 A batch comes with its inward entries, oldest first")
  final void tellsInwardEntries() {
    Batch batch = batch();

    assertThat(batch.number()).isEqualTo("BTC-1");
    assertThat(batch.entries())
        .extracting(InwardEntry::id)
        .containsExactly(new BatchInId(ErpGoods.BATCH_IN), LATER);
    assertThat(batch.entries())
        .extracting(e -> e.balance().toString())
        .containsExactly("20", "7.5");
    assertThat(batch.entries()).allMatch(e -> e.location().equals(ErpGoods.WAREHOUSE));
  }

  @Test
  @DisplayName("2.2 A batch that holds nothing any more is told too")
  final void tellsEmptyBatches() {
    booked(ErpPostings.intoNewBatch());
    Batch made = batches().numbered("BTC-2").orElseThrow();
    booked(
        ErpPostings.posting(
            ErpPostings.line(ErpGoods.BATCHED.value(), "-3")
                .batches(
                    GivenAllocations.batch(
                        made.id().value(),
                        "3",
                        GivenAllocations.storage(ErpGoods.BIN_1.value(), "1"),
                        GivenAllocations.storage(ErpGoods.BIN_2.value(), "2")))));

    assertThat(batches().batch(made.id())).isPresent();
    assertThat(batches().batch(made.id()).orElseThrow().balanceAt(ErpGoods.WAREHOUSE))
        .isEqualTo(Quantity.ZERO);
    assertThat(made.expiresOn().map(Object::toString)).contains("2028-02-29");
  }

  @Test
  @DisplayName("3.1 Serial numbers are those in stock at the location")
  final void tellsSerials() {
    booked(ErpPostings.serials());

    assertThat(serials(SERIALS)).hasSize(MANY).doesNotContain(new SerialNumber("SN-1"));
    assertThat(serials(new ItemAt(ErpGoods.SERIAL, ErpGoods.BRANCH))).isEmpty();
  }

  @Test
  @DisplayName("4.1 Storages say what they hold of the item, whatever else they hold")
  final void tellsStorages() {
    var binned = new ItemAt(ErpGoods.BINNED, ErpGoods.WAREHOUSE);
    booked(ErpPostings.storages());

    assertThat(told(erp().stock().storages(binned)))
        .containsEntry(ErpGoods.BIN_1, Quantity.of("18.5"));
    assertThat(told(erp().stock().storages(binned)).getOrDefault(ErpGoods.BIN_2, Quantity.ZERO))
        .isEqualTo(Quantity.ZERO);
    assertThat(told(erp().stock().storages(new ItemAt(ErpGoods.BINNED, ErpGoods.BRANCH))))
        .isEmpty();
  }

  @Test
  @DisplayName("5.1 What was booked is in what is read afterwards")
  final void tellsWhatWasBooked() {
    assertThat(quantities(onHand(ErpGoods.PLAIN), ErpGoods.PLAIN))
        .containsEntry(ErpGoods.WAREHOUSE, Quantity.of("50"));
    booked(ErpPostings.plain());
    assertThat(quantities(onHand(ErpGoods.PLAIN), ErpGoods.PLAIN))
        .containsEntry(ErpGoods.WAREHOUSE, Quantity.of("48"));
  }

  @Test
  @DisplayName("6.1 A list of several pages comes whole")
  final void tellsWholeLists() {
    assertThat(serials(SERIALS)).hasSize(MANY + 2);
  }

  @Test
  @DisplayName("7.1 An ERP that is down tells nothing, and throws nothing")
  final void tellsNothingWhereItIsDown() {
    erp().goDown();

    ErpStock stock = erp().stock();
    assertThat(stock.onHand(Set.of(ErpGoods.PLAIN))).isInstanceOf(Reading.Unavailable.class);
    assertThat(stock.batches(ErpGoods.BATCHED)).isInstanceOf(Reading.Unavailable.class);
    assertThat(stock.serials(SERIALS)).isInstanceOf(Reading.Unavailable.class);
    assertThat(stock.storages(new ItemAt(ErpGoods.BINNED, ErpGoods.WAREHOUSE)))
        .isInstanceOf(Reading.Unavailable.class);
    erp().comeBack();
    assertThat(onHand(ErpGoods.PLAIN)).isNotEmpty();
  }

  @Test
  @DisplayName("7.2 A reading that breaks off tells nothing")
  final void tellsNothingByHalves() {
    serials(SERIALS);
    erp().loseNextAnswer();
    assertThat(erp().stock().serials(SERIALS)).isInstanceOf(Reading.Unavailable.class);
  }

  private Map<ItemId, OnHand> onHand(ItemId... items) {
    return told(erp().stock().onHand(Set.of(items)));
  }

  private static Map<LocationId, Quantity> quantities(Map<ItemId, OnHand> told, ItemId item) {
    return Optional.ofNullable(told.get(item)).orElseThrow().quantities();
  }

  private BatchStock batches() {
    return told(erp().stock().batches(ErpGoods.BATCHED));
  }

  private Batch batch() {
    return batches().batch(new BatchId(ErpGoods.BATCH)).orElseThrow();
  }

  private Set<SerialNumber> serials(ItemAt place) {
    return told(erp().stock().serials(place));
  }

  private static <T> T told(Reading<T> reading) {
    return switch (reading) {
      case Reading.Told<T>(var stock) -> stock;
      case Reading.Unavailable<T>(var error) -> throw new AssertionError("not told: " + error);
    };
  }
}
