package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creating, changing and deleting adjustments. */
final class Adjustments {
  private final Office office;
  private final Books books;
  private final Posting posting;

  Adjustments(Office office, Posting posting) {
    this.office = office;
    this.books = office.books;
    this.posting = posting;
  }

  Document get(String id) {
    return Optional.ofNullable(books.documents.get(id))
        .orElseThrow(() -> Refusal.missing("Inventory Adjustment"));
  }

  Document create(Json.Obj body, long hiddenMillis) {
    AdjustmentReader reader = new AdjustmentReader(books, body, Optional.empty());
    Document.Header header = reader.header();
    List<Line> lines = reader.lines();
    Instant now = office.now();
    String id = books.nextId();
    Instant listed = ListOrder.listedFrom(office, id, hiddenMillis);
    Document draft =
        new Document(id, header, lines, Status.DRAFT, 0, "", now, now, listed, null, null);
    books.batches.refuseKnownNumbers(draft);
    return office.rules().approvalLevels() > 0 ? posting.keep(draft) : posting.post(draft);
  }

  Document update(String id, Json.Obj body) {
    Document old = get(id);
    refuseUnless(EnumSet.of(Status.DRAFT, Status.REJECTED, Status.ADJUSTED), old, "updated");
    AdjustmentReader reader = new AdjustmentReader(books, body, Optional.of(old));
    Document next = old.rewritten(reader.header(), reader.lines(), office.now());
    books.batches.refuseKnownNumbers(next);
    return next.status() == Status.ADJUSTED ? posting.repost(old, next) : posting.keep(next);
  }

  void delete(String id) {
    Document old = get(id);
    boolean any = office.rules().deleteUnderApproval();
    refuseUnless(
        any
            ? EnumSet.allOf(Status.class)
            : EnumSet.of(Status.DRAFT, Status.REJECTED, Status.ADJUSTED, Status.VOID),
        old,
        "deleted");
    posting.remove(old);
  }

  /** Takes the effect of a document back and keeps it, as a person can. */
  void cancel(String id) {
    Document old = get(id);
    refuseUnless(EnumSet.complementOf(EnumSet.of(Status.VOID)), old, "voided");
    posting.cancel(old);
  }

  static void refuseUnless(Set<Status> allowed, Document document, String action) {
    if (!allowed.contains(document.status())) {
      String status = document.status().word();
      throw Refusal.invented(
          99060, "The adjustment cannot be " + action + " while its status is " + status);
    }
  }
}
