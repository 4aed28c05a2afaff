package dev.countersign.testkit.erp;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpLine;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.PostingLine;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.ItemAt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Documents and stock of an ERP in memory; a document moves stock while it is adjusted. */
final class FarBooks {
  private static final long FIRST_ID = 4_815_000_000_000_900_000L;

  private final Map<DocumentId, Entry> documents = new LinkedHashMap<>();
  private final FarLedger ledger = new FarLedger();
  private long lastId = FIRST_ID;

  /** A document, and how many of its approvals were given. */
  record Entry(Posting posting, ErpStatus status, int approvals) {
    Entry at(ErpStatus next, int given) {
      return new Entry(posting, next, given);
    }
  }

  void receive(FarStock received) {
    ledger.receive(received);
  }

  FarLedger ledger() {
    return ledger;
  }

  Quantity onHand(ItemId item, LocationId location) {
    return ledger.onHand(new ItemAt(item, location));
  }

  DocumentId add(Posting posting, ErpStatus status) {
    var id = new DocumentId(String.valueOf(++lastId));
    put(id, new Entry(posting, status, 0));
    return id;
  }

  Optional<Entry> entry(DocumentId id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** Keeps the document as it is now, and moves the stock that it now moves. */
  void put(DocumentId id, Entry next) {
    remove(id);
    documents.put(id, next);
    moveAll(id, next, UnaryOperator.identity());
  }

  /** Takes it out, and takes back what it moved. */
  void remove(DocumentId id) {
    entry(id).ifPresent(entry -> moveAll(id, entry, Quantity::negated));
    documents.remove(id);
  }

  List<Posting> postings() {
    return documents.values().stream().map(Entry::posting).toList();
  }

  List<ErpDocument> documents() {
    return documents.keySet().stream().map(id -> document(id).orElseThrow()).toList();
  }

  Optional<ErpDocument> document(DocumentId id) {
    return entry(id)
        .map(it -> new ErpDocument(id, it.status(), it.posting().referenceNumber(), lines(it)));
  }

  private static List<ErpLine> lines(Entry entry) {
    var lines = new ArrayList<ErpLine>();
    for (PostingLine line : entry.posting().lines()) {
      String id = String.valueOf(lines.size() + 1);
      lines.add(new ErpLine(id, line.itemId(), line.locationId(), line.change()));
    }
    return lines;
  }

  private void moveAll(DocumentId id, Entry entry, UnaryOperator<Quantity> way) {
    if (entry.status() == ErpStatus.ADJUSTED) {
      List<PostingLine> lines = entry.posting().lines();
      for (int i = 0; i < lines.size(); i++) {
        move(lines.get(i), id + "-" + i, way);
      }
    }
  }

  private void move(PostingLine line, String id, UnaryOperator<Quantity> way) {
    if (line.change() instanceof Change.OfQuantity(var quantity)) {
      ledger.move(line, quantity, id, way);
    }
  }
}
