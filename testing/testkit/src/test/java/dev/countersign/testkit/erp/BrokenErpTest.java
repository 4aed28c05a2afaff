package dev.countersign.testkit.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.ItemAt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * The kits of the ERP ports themselves: each ERP that is broken on purpose fails what it breaks.
 */
final class BrokenErpTest {
  private static final int PAGE = 200;
  private static final ErpWrite BOOKED = new ErpWrite.Booked(Optional.empty());

  /** Makes the ERP under test. */
  private interface Maker extends BiFunction<CatalogueCopy, List<FarStock>, ErpHarness> {}

  private static final ScopedValue<Maker> ERP = ScopedValue.newInstance();

  /** Not found by itself, as its name does not end in Test. */
  static final class AdjustmentsCase extends ErpAdjustmentsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return ERP.get().apply(masters, stock);
    }
  }

  static final class ApprovalsCase extends ErpApprovalsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return ERP.get().apply(masters, stock);
    }
  }

  static final class StockCase extends ErpStockContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return ERP.get().apply(masters, stock);
    }
  }

  static final class CatalogueCase extends ErpCatalogueContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return ERP.get().apply(masters, stock);
    }
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @MethodSource
  void failsTheClauseThatItBreaks(Maker erp, Class<?> contract, String clause) {
    assertThat(failures(erp, contract)).anyMatch(name -> name.startsWith(clause + " "));
  }

  @Test
  void failsNothingWhereNothingIsBroken() {
    assertThat(failures(BrokenErp::new, AdjustmentsCase.class)).isEmpty();
    assertThat(failures(BrokenErp::new, ApprovalsCase.class)).isEmpty();
    assertThat(failures(BrokenErp::new, CatalogueCase.class)).isEmpty();
    assertThat(failures(BrokenErp::new, StockCase.class)).isEmpty();
  }

  static Stream<Arguments> failsTheClauseThatItBreaks() {
    return Stream.of(
        broken("drops descriptions", WithoutDescriptions::new, AdjustmentsCase.class, "1.2"),
        broken("sends again in doubt", SendingAgain::new, AdjustmentsCase.class, "2.1"),
        broken("doubts what was not sent", DoubtingAll::new, AdjustmentsCase.class, "3.1"),
        broken("hides the ERP's words", WithoutWords::new, AdjustmentsCase.class, "4.1"),
        broken("reads one page", OnePage::new, AdjustmentsCase.class, "5.1"),
        broken("finds nothing when down", FindingNothing::new, AdjustmentsCase.class, "5.3"),
        broken("looks for one code", FindingOne::new, AdjustmentsCase.class, "5.4"),
        broken("trusts its pages", TrustingPages::new, AdjustmentsCase.class, "5.5"),
        broken("updates nothing", UpdatingNothing::new, AdjustmentsCase.class, "6.1"),
        broken("deletes what is gone", DeletingTwice::new, AdjustmentsCase.class, "7.1"),
        broken("has nothing missing", NothingMissing::new, AdjustmentsCase.class, "8.1"),
        broken("has all missing", AllMissing::new, AdjustmentsCase.class, "8.2"),
        broken("submits nothing", SubmittingNothing::new, ApprovalsCase.class, "1.1"),
        broken("skips a level", SkippingLevels::new, ApprovalsCase.class, "2.1"),
        broken("approves once", ApprovingOnce::new, ApprovalsCase.class, "2.2"),
        broken("rejects nothing", RejectingNothing::new, ApprovalsCase.class, "3.1"),
        broken("refuses nothing", RefusingNothing::new, ApprovalsCase.class, "4.1"),
        broken("hides doubt", HidingDoubt::new, ApprovalsCase.class, "5.1"),
        broken("reads a page of items", OnePageOfItems::new, CatalogueCase.class, "1.1"),
        broken("reads ids as numbers", IdsAsDoubles::new, CatalogueCase.class, "2.1"),
        broken("gives halves", GivingHalves::new, CatalogueCase.class, "3.2"),
        broken("invents stock", InventingStock::new, StockCase.class, "1.2"),
        broken("forgets empty entries", WithoutEmptyEntries::new, StockCase.class, "2.2"),
        broken("gives all serials", SerialsOfEverywhere::new, StockCase.class, "3.1"),
        broken("reads a page of serials", OnePageOfSerials::new, StockCase.class, "6.1"),
        broken("takes silence for nothing", EmptyWhenDown::new, StockCase.class, "7.1"));
  }

  private static Arguments broken(String name, Maker erp, Class<?> contract, String clause) {
    return Arguments.of(Named.of(name, erp), Named.of(contract.getSimpleName(), contract), clause);
  }

  private static List<String> failures(Maker erp, Class<?> contract) {
    return ScopedValue.where(ERP, erp)
        .call(() ->
            EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList());
  }

  private static final class WithoutDescriptions extends BrokenErp {
    WithoutDescriptions(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite create(Posting p) {
      return sound.create(
          new Posting(
              p.code(),
              p.referenceNumber(),
              p.type(),
              p.date(),
              p.reason(),
              "",
              p.customFields(),
              p.headerLocation(),
              p.lines()));
    }
  }

  private static final class SendingAgain extends BrokenErp {
    SendingAgain(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite create(Posting posting) {
      ErpWrite write = sound.create(posting);
      return write instanceof ErpWrite.InDoubt ? sound.create(posting) : write;
    }
  }

  private static final class DoubtingAll extends BrokenErp {
    DoubtingAll(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite create(Posting posting) {
      ErpWrite write = sound.create(posting);
      return write instanceof ErpWrite.NotSent ? new ErpWrite.InDoubt(ODD) : write;
    }
  }

  private static final class WithoutWords extends BrokenErp {
    WithoutWords(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite create(Posting posting) {
      ErpWrite write = sound.create(posting);
      return write instanceof ErpWrite.Declined(var cause, var _)
          ? new ErpWrite.Declined(cause, ODD)
          : write;
    }
  }

  private static final class OnePage extends BrokenErp {
    OnePage(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    private int made;
    private Optional<DocumentId> beyond = Optional.empty();

    @Override
    public ErpWrite create(Posting posting) {
      ErpWrite write = sound.create(posting);
      if (++made > PAGE && write instanceof ErpWrite.Booked(var document)) {
        beyond = document.map(ErpDocument::id);
      }
      return write;
    }

    @Override
    public ErpSearch search(Set<ReferenceCode> codes) {
      return searching(codes, (_, it) -> !beyond.equals(Optional.of(it.id())));
    }
  }

  private static final class FindingNothing extends BrokenErp {
    FindingNothing(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpSearch search(Set<ReferenceCode> codes) {
      return searching(codes, (_, _) -> true);
    }
  }

  private static final class FindingOne extends BrokenErp {
    FindingOne(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpSearch search(Set<ReferenceCode> codes) {
      ReferenceCode only = codes.iterator().next();
      return searching(codes, (code, _) -> code.equals(only));
    }
  }

  /** Reads each page of a moving list once, and so never sees some of its rows. */
  private static final class TrustingPages extends BrokenErp {
    TrustingPages(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    private boolean moving;

    @Override
    public void unsettleLists() {
      moving = true;
    }

    @Override
    public ErpSearch search(Set<ReferenceCode> codes) {
      return moving ? searching(codes, (code, _) -> code.hashCode() % 3 != 0) : sound.search(codes);
    }
  }

  private static final class UpdatingNothing extends BrokenErp {
    UpdatingNothing(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite update(DocumentId id, Posting posting) {
      return BOOKED;
    }
  }

  private static final class DeletingTwice extends BrokenErp {
    DeletingTwice(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite delete(DocumentId id) {
      ErpWrite write = sound.delete(id);
      return write instanceof ErpWrite.Declined ? BOOKED : write;
    }
  }

  private static final class NothingMissing extends BrokenErp {
    NothingMissing(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpLookup find(DocumentId id) {
      ErpLookup lookup = sound.find(id);
      return lookup instanceof ErpLookup.Missing ? new ErpLookup.Unavailable(ODD) : lookup;
    }
  }

  private static final class AllMissing extends BrokenErp {
    AllMissing(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpLookup find(DocumentId id) {
      ErpLookup lookup = sound.find(id);
      return lookup instanceof ErpLookup.Unavailable ? new ErpLookup.Missing() : lookup;
    }
  }

  private static final class SubmittingNothing extends BrokenErp {
    SubmittingNothing(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite submit(DocumentId id) {
      return BOOKED;
    }
  }

  private static final class SkippingLevels extends BrokenErp {
    SkippingLevels(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite approve(DocumentId id) {
      return sound.approveFinally(id);
    }
  }

  private static final class ApprovingOnce extends BrokenErp {
    ApprovingOnce(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite approveFinally(DocumentId id) {
      return sound.approve(id);
    }
  }

  private static final class RejectingNothing extends BrokenErp {
    RejectingNothing(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite reject(DocumentId id, String reason) {
      return BOOKED;
    }
  }

  private static final class RefusingNothing extends BrokenErp {
    RefusingNothing(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite approve(DocumentId id) {
      sound.approve(id);
      return BOOKED;
    }
  }

  private static final class HidingDoubt extends BrokenErp {
    HidingDoubt(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpWrite submit(DocumentId id) {
      sound.submit(id);
      return BOOKED;
    }
  }

  private static final class OnePageOfItems extends BrokenErp {
    OnePageOfItems(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpCatalogue.Reading read() {
      return sound.read() instanceof ErpCatalogue.Reading.Copied(var copy)
          ? new ErpCatalogue.Reading.Copied(with(copy, copy.items().stream().limit(PAGE).toList()))
          : new ErpCatalogue.Reading.Unavailable(ODD);
    }
  }

  private static final class IdsAsDoubles extends BrokenErp {
    IdsAsDoubles(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpCatalogue.Reading read() {
      return sound.read() instanceof ErpCatalogue.Reading.Copied(var copy)
          ? new ErpCatalogue.Reading.Copied(
              with(copy, copy.items().stream().map(it -> rounded(it)).toList()))
          : new ErpCatalogue.Reading.Unavailable(ODD);
    }

    private static Item rounded(Item item) {
      var id = new ItemId(String.format("%.0f", Double.parseDouble(item.id().value())));
      return new Item(
          id,
          item.name(),
          item.sku(),
          item.unit(),
          item.tracking(),
          item.binTracked(),
          item.active(),
          item.stocked(),
          item.purchaseRate(),
          item.codes());
    }
  }

  private static final class GivingHalves extends BrokenErp {
    GivingHalves(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    private final CatalogueCopy all = masters();

    private CatalogueCopy masters() {
      return ((ErpCatalogue.Reading.Copied) sound.read()).copy();
    }

    @Override
    public ErpCatalogue.Reading read() {
      return sound.read() instanceof ErpCatalogue.Reading.Copied copied
          ? copied
          : new ErpCatalogue.Reading.Copied(with(all, List.of()));
    }
  }

  private static final class InventingStock extends BrokenErp {
    InventingStock(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpStock.Reading<Map<ItemId, OnHand>> onHand(Set<ItemId> items) {
      ErpStock.Reading<Map<ItemId, OnHand>> reading = super.onHand(items);
      return reading instanceof ErpStock.Reading.Told<Map<ItemId, OnHand>>(var told)
          ? new ErpStock.Reading.Told<>(
              items.stream()
                  .collect(
                      Collectors.toMap(
                          item -> item,
                          item -> told.getOrDefault(item, new OnHand(Map.of(), Map.of())))))
          : reading;
    }
  }

  private static final class WithoutEmptyEntries extends BrokenErp {
    WithoutEmptyEntries(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpStock.Reading<BatchStock> batches(ItemId item) {
      ErpStock.Reading<BatchStock> reading = super.batches(item);
      return reading instanceof ErpStock.Reading.Told<BatchStock>(var told)
          ? new ErpStock.Reading.Told<>(
              BatchStock.of(
                  told.byId().values().stream()
                      .filter(it -> it.entries().stream().anyMatch(e -> e.balance().sign() > 0))
                      .toList()))
          : reading;
    }
  }

  private static final class SerialsOfEverywhere extends BrokenErp {
    SerialsOfEverywhere(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpStock.Reading<Set<SerialNumber>> serials(ItemAt place) {
      return super.serials(new ItemAt(place.item(), ErpGoods.WAREHOUSE));
    }
  }

  private static final class OnePageOfSerials extends BrokenErp {
    OnePageOfSerials(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpStock.Reading<Set<SerialNumber>> serials(ItemAt place) {
      ErpStock.Reading<Set<SerialNumber>> reading = super.serials(place);
      return reading instanceof ErpStock.Reading.Told<Set<SerialNumber>>(var told)
          ? new ErpStock.Reading.Told<>(told.stream().limit(PAGE).collect(Collectors.toSet()))
          : reading;
    }
  }

  private static final class EmptyWhenDown extends BrokenErp {
    EmptyWhenDown(CatalogueCopy masters, List<FarStock> stock) {
      super(masters, stock);
    }

    @Override
    public ErpStock.Reading<Map<ItemId, OnHand>> onHand(Set<ItemId> items) {
      ErpStock.Reading<Map<ItemId, OnHand>> reading = super.onHand(items);
      return reading instanceof ErpStock.Reading.Unavailable
          ? new ErpStock.Reading.Told<>(Map.of())
          : reading;
    }
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
}
