package dev.countersign.testkit.erp;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.ItemAt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sound ERP behind ports that a subclass breaks. */
class BrokenErp implements ErpHarness, ErpAdjustments, ErpApprovals, ErpCatalogue, ErpStock {
  static final ErpError ODD = ErpError.of("erp.odd", "Odd");

  final InMemoryErp sound;

  BrokenErp(CatalogueCopy masters, List<FarStock> stock) {
    this.sound = new InMemoryErp(masters, stock);
  }

  @Override
  public ErpWrite create(Posting posting) {
    return sound.create(posting);
  }

  @Override
  public ErpWrite update(DocumentId id, Posting posting) {
    return sound.update(id, posting);
  }

  @Override
  public ErpWrite delete(DocumentId id) {
    return sound.delete(id);
  }

  @Override
  public ErpLookup find(DocumentId id) {
    return sound.find(id);
  }

  @Override
  public ErpSearch search(Set<ReferenceCode> codes) {
    return sound.search(codes);
  }

  /** The search for the codes, each with those of its matches alone that are kept. */
  final ErpSearch searching(
      Set<ReferenceCode> codes, BiPredicate<ReferenceCode, ErpDocument> keeps) {
    ErpSearch search = sound.search(codes);
    return new ErpSearch.Searched(
        codes.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    code ->
                        matches(search, code).stream()
                            .filter(it -> keeps.test(code, it))
                            .toList())));
  }

  private static List<ErpDocument> matches(ErpSearch search, ReferenceCode code) {
    return search instanceof ErpSearch.Searched searched ? searched.bearing(code) : List.of();
  }

  @Override
  public ErpWrite submit(DocumentId id) {
    return sound.submit(id);
  }

  @Override
  public ErpWrite approve(DocumentId id) {
    return sound.approve(id);
  }

  @Override
  public ErpWrite approveFinally(DocumentId id) {
    return sound.approveFinally(id);
  }

  @Override
  public ErpWrite reject(DocumentId id, String reason) {
    return sound.reject(id, reason);
  }

  @Override
  public ErpCatalogue.Reading read() {
    return sound.read();
  }

  @Override
  public ErpAdjustments adjustments() {
    return this;
  }

  @Override
  public ErpApprovals approvals() {
    return this;
  }

  @Override
  public ErpCatalogue catalogue() {
    return this;
  }

  @Override
  public ErpStock stock() {
    return this;
  }

  @Override
  public ErpStock.Reading<Map<ItemId, OnHand>> onHand(Set<ItemId> items) {
    return sound.stock().onHand(items);
  }

  @Override
  public ErpStock.Reading<BatchStock> batches(ItemId item) {
    return sound.stock().batches(item);
  }

  @Override
  public ErpStock.Reading<Set<SerialNumber>> serials(ItemAt place) {
    return sound.stock().serials(place);
  }

  @Override
  public ErpStock.Reading<Map<StorageId, Quantity>> storages(ItemAt place) {
    return sound.stock().storages(place);
  }

  @Override
  public Quantity onHand(ItemId item, LocationId location) {
    return sound.onHand(item, location);
  }

  @Override
  public List<FarDocument> documents(String reference) {
    return sound.documents(reference);
  }

  @Override
  public int creates() {
    return sound.creates();
  }

  @Override
  public void approvals(int levels) {
    sound.approvals(levels);
  }

  @Override
  public void loseNextAnswer() {
    sound.loseNextAnswer();
  }

  @Override
  public void refuseNext() {
    sound.refuseNext();
  }

  @Override
  public void throttleNext() {
    sound.throttleNext();
  }

  @Override
  public void meets(FarFault fault) {
    sound.meets(fault);
  }

  @Override
  public ErpAdjustments underUnknownName() {
    return sound.underUnknownName();
  }

  @Override
  public void unsettleLists() {
    sound.unsettleLists();
  }

  @Override
  public void goDown() {
    sound.goDown();
  }

  @Override
  public void comeBack() {
    sound.comeBack();
  }

  @Override
  public void close() {
    sound.close();
  }
}
