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
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An ERP in memory, with a test's hands on it; safe for use by several threads. */
public final class InMemoryErp implements ErpAdjustments, ErpApprovals, ErpCatalogue, ErpHarness {
  private static final ErpWrite DONE = new ErpWrite.Booked(Optional.empty());

  private final CatalogueCopy masters;
  private final FarBooks books = new FarBooks();
  private final FarFaults faults = new FarFaults();
  private int levels;
  private int creates;

  public InMemoryErp(CatalogueCopy masters, List<FarStock> stock) {
    this.masters = masters;
    stock.forEach(books::receive);
  }

  @Override
  public synchronized ErpWrite create(Posting posting) {
    creates += faults.isDown() ? 0 : 1;
    return faults.create(() -> ErpWrite.Booked.as(document(books.add(posting, initial()))));
  }

  private ErpStatus initial() {
    return levels == 0 ? ErpStatus.ADJUSTED : ErpStatus.DRAFT;
  }

  @Override
  public synchronized ErpWrite update(DocumentId id, Posting posting) {
    return onDocument(
        id,
        Set.of(ErpStatus.DRAFT, ErpStatus.REJECTED, ErpStatus.ADJUSTED),
        entry -> {
          ErpStatus next = entry.status() == ErpStatus.REJECTED ? ErpStatus.DRAFT : entry.status();
          books.put(id, new FarBooks.Entry(posting, next, 0));
          return ErpWrite.Booked.as(document(id));
        });
  }

  @Override
  public synchronized ErpWrite delete(DocumentId id) {
    return onDocument(
        id,
        Set.of(ErpStatus.values()),
        _ -> {
          books.remove(id);
          return DONE;
        });
  }

  @Override
  public synchronized ErpLookup find(DocumentId id) {
    return faults
        .reading()
        .<ErpLookup>map(ErpLookup.Unavailable::new)
        .or(() -> books.document(id).map(ErpLookup.Found::new))
        .orElseGet(ErpLookup.Missing::new);
  }

  @Override
  public synchronized ErpSearch search(Set<ReferenceCode> codes) {
    return faults
        .reading()
        .<ErpSearch>map(ErpSearch.Unavailable::new)
        .orElseGet(() ->
            new ErpSearch.Searched(
                codes.stream().collect(Collectors.toMap(Function.identity(), this::bearing))));
  }

  private List<ErpDocument> bearing(ReferenceCode code) {
    return books.documents().stream().filter(it -> code.isBorneBy(it.referenceNumber())).toList();
  }

  @Override
  public synchronized ErpWrite submit(DocumentId id) {
    return moved(id, ErpStatus.DRAFT, entry -> entry.at(ErpStatus.PENDING, 0));
  }

  @Override
  public synchronized ErpWrite approve(DocumentId id) {
    return moved(id, ErpStatus.PENDING, this::approvedOnce);
  }

  private FarBooks.Entry approvedOnce(FarBooks.Entry entry) {
    int given = entry.approvals() + 1;
    return entry.at(given < levels ? ErpStatus.PENDING : ErpStatus.ADJUSTED, given);
  }

  @Override
  public synchronized ErpWrite approveFinally(DocumentId id) {
    return moved(id, ErpStatus.PENDING, entry -> entry.at(ErpStatus.ADJUSTED, levels));
  }

  @Override
  public synchronized ErpWrite reject(DocumentId id, String reason) {
    return moved(id, ErpStatus.PENDING, entry -> entry.at(ErpStatus.REJECTED, 0));
  }

  private ErpWrite moved(
      DocumentId id, ErpStatus from, Function<FarBooks.Entry, FarBooks.Entry> step) {
    return onDocument(
        id,
        Set.of(from),
        entry -> {
          books.put(id, step.apply(entry));
          return DONE;
        });
  }

  private ErpWrite onDocument(
      DocumentId id, Set<ErpStatus> allowed, Function<FarBooks.Entry, ErpWrite> step) {
    Supplier<ErpWrite> execution =
        () ->
            books
                .entry(id)
                .map(entry -> allowed.contains(entry.status()) ? step.apply(entry) : refused())
                .orElseGet(InMemoryErp::missing);
    return faults.write(execution);
  }

  private static ErpWrite refused() {
    return new ErpWrite.Declined(
        ErpWrite.Cause.REFUSED, new ErpError("erp.declined", "Refused", "99901", "Wrong status"));
  }

  private static ErpWrite missing() {
    return new ErpWrite.Declined(
        ErpWrite.Cause.MISSING,
        new ErpError("erp.document_missing", "Missing", "1002", "Does not exist"));
  }

  private ErpDocument document(DocumentId id) {
    return books.document(id).orElseThrow();
  }

  @Override
  public synchronized Reading read() {
    return faults
        .reading()
        .<Reading>map(Reading.Unavailable::new)
        .orElseGet(() -> new Reading.Copied(masters));
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
    return new InMemoryStock(this, masters, books.ledger(), faults);
  }

  @Override
  public synchronized Quantity onHand(ItemId item, LocationId location) {
    return books.onHand(item, location);
  }

  @Override
  public synchronized List<FarDocument> documents(String reference) {
    return books.postings().stream()
        .filter(posting -> posting.referenceNumber().startsWith(reference))
        .map(FarDocument::of)
        .toList();
  }

  @Override
  public synchronized int creates() {
    return creates;
  }

  @Override
  public synchronized void approvals(int asked) {
    levels = asked;
  }

  @Override
  public synchronized void loseNextAnswer() {
    faults.loseNextAnswer();
  }

  @Override
  public synchronized void refuseNext() {
    faults.refuseNext();
  }

  @Override
  public synchronized void throttleNext() {
    faults.throttleNext();
  }

  @Override
  public synchronized void meets(FarFault fault) {
    faults.meets(fault);
  }

  @Override
  public ErpAdjustments underUnknownName() {
    InMemoryErp elsewhere = new InMemoryErp(masters, List.of());
    elsewhere.goDown();
    return elsewhere;
  }

  @Override
  public void unsettleLists() {
    // Its list has no pages.
  }

  @Override
  public synchronized void goDown() {
    faults.goDown();
  }

  @Override
  public synchronized void comeBack() {
    faults.comeBack();
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
