package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A hand on the far side: puts master data and stock in, and sees what the documents and the stock
 * have become.
 */
public final class ZohoBooks {
  private final Books books;
  private final Turns turns;
  private final Adjustments adjustments;
  private final Approvals approvals;
  private final Chronicle chronicle;
  private final TokenDesk tokens;
  private final AdjustmentJson json;

  ZohoBooks(
      Office office,
      Turns turns,
      Adjustments adjustments,
      Approvals approvals,
      Chronicle chronicle,
      TokenDesk tokens) {
    this.books = office.books;
    this.turns = turns;
    this.adjustments = adjustments;
    this.approvals = approvals;
    this.chronicle = chronicle;
    this.tokens = tokens;
    this.json = new AdjustmentJson(office);
  }

  /** Adds a master record, or replaces the one of its id. */
  public void add(ZohoMaster master) {
    turns.run(() -> books.catalogue.add(master));
  }

  /** Takes stock in; a negative quantity takes plain stock out. */
  public void receive(ZohoStock stock) {
    turns.run(() -> books.receive(stock));
  }

  /** What a location holds of an item. */
  public BigDecimal onHand(String itemId, String locationId) {
    return at(Place.of(itemId, locationId));
  }

  /** What is left of an inward entry. */
  public BigDecimal inBatch(String itemId, String locationId, String batchInId) {
    return at(Place.of(itemId, locationId).batch(batchInId));
  }

  /** What a bin holds of an item, in whatever batches. */
  public BigDecimal inBin(String itemId, String locationId, String storageId) {
    return at(Place.of(itemId, locationId).storage(storageId));
  }

  /** Whether a location holds a serial number. */
  public boolean hasSerial(String itemId, String locationId, String serial) {
    return at(Place.of(itemId, locationId).serial(serial)).signum() > 0;
  }

  private BigDecimal at(Place place) {
    return turns.look(() -> books.balances.at(place));
  }

  /** Every place of an item, or of all items where the id is empty, with its quantity. */
  public List<Json.Obj> stock(String itemId) {
    return turns.look(() ->
        (itemId.isEmpty() ? books.balances.entries() : books.balances.of(itemId))
            .map(it ->
                Json.object()
                    .putAll((Json.Obj) Json.of(it.place()))
                    .put("quantity", it.quantity())
                    .build())
            .toList());
  }

  /**
   * All documents whose reference number begins like that, the oldest first, as the API shows them.
   */
  public List<Json.Obj> adjustments(String reference) {
    return turns.look(() ->
        books.documents.values().stream()
            .filter(it -> it.header().reference().startsWith(reference))
            .map(json::whole)
            .toList());
  }

  /**
   * All documents that were ever created with a reference number that begins like that, deleted
   * ones too, the oldest first.
   */
  public List<ZohoDocument> documents(String reference) {
    return turns.look(() -> lives(reference).map(this::document).toList());
  }

  private ZohoDocument document(Chronicle.Life life) {
    Document last = life.last();
    return new ZohoDocument(
        last.id(),
        last.header().reference(),
        last.status().word(),
        life.deleted(),
        life.events(),
        json.whole(last));
  }

  /** How often each reference number was used that begins like that. */
  public Map<String, ZohoTally> references(String reference) {
    return turns.look(() ->
        lives(reference)
            .collect(
                Collectors.toMap(
                    it -> it.last().header().reference(),
                    it -> new ZohoTally(1, it.deleted() ? 0 : 1),
                    ZohoTally::plus,
                    TreeMap::new)));
  }

  private Stream<Chronicle.Life> lives(String reference) {
    return chronicle.lives().stream()
        .filter(it -> it.last().header().reference().startsWith(reference));
  }

  /** Voids a document, as a person would; what it moved is moved back. */
  public void cancel(String adjustmentId) {
    turns.run(() -> adjustments.cancel(adjustmentId));
  }

  /** Deletes a document, as a person would. */
  public void delete(String adjustmentId) {
    turns.run(() -> adjustments.delete(adjustmentId));
  }

  /** Gives one approval, as a person would. */
  public void approve(String adjustmentId) {
    turns.run(() -> approvals.approve(adjustmentId));
  }

  /** Moves the stock of an approved document, as a person would. */
  public void adjust(String adjustmentId) {
    turns.run(() -> approvals.adjust(adjustmentId));
  }

  /** Ends the life of all access tokens. */
  public void evictTokens() {
    turns.run(tokens::evictAll);
  }
}
