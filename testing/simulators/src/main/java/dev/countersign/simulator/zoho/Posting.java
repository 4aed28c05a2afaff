package dev.countersign.simulator.zoho;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Enters documents in the books; stock moves with all lines or not at all. */
final class Posting {
  private final Office office;
  private final Books books;
  private final Chronicle chronicle;
  private final Set<String> due = new LinkedHashSet<>();

  Posting(Office office) {
    this.office = office;
    this.books = office.books;
    this.chronicle = new Chronicle(office);
    books.documents.values().forEach(this::watch);
  }

  Document keep(Document document) {
    books.documents.put(document.id(), document);
    chronicle.kept(document);
    watch(document);
    return document;
  }

  private void watch(Document document) {
    if (document.adjustAt() == null) {
      due.remove(document.id());
    } else {
      due.add(document.id());
    }
  }

  /** Moves the stock and keeps the document as adjusted. */
  Document post(Document document) {
    Document adjusted = document.at(Status.ADJUSTED, office.now());
    books.batches.refuseKnownNumbers(adjusted);
    books.balances.apply(StockMoves.of(adjusted), office::mayBeNegative);
    books.batches.register(adjusted);
    return keep(adjusted);
  }

  /** Moves the difference between the old and the new wording of an adjusted document. */
  Document repost(Document old, Document next) {
    List<Move> moves = new ArrayList<>(StockMoves.of(next));
    moves.addAll(reversal(old));
    books.balances.apply(moves, office::mayBeNegative);
    books.batches.unregister(old.id());
    books.batches.register(next);
    return keep(next);
  }

  /** Takes a document out, and its stock back where it had moved. */
  void remove(Document document) {
    takeBack(document);
    due.remove(document.id());
    books.documents.remove(document.id());
    chronicle.deleted(document);
  }

  /** Takes the stock of a document back where it had moved, and keeps the document as void. */
  void cancel(Document document) {
    takeBack(document);
    keep(document.at(Status.VOID, office.now()));
  }

  private void takeBack(Document document) {
    if (document.status() == Status.ADJUSTED) {
      books.balances.apply(reversal(document), office::mayBeNegative);
      books.batches.unregister(document.id());
    }
  }

  Chronicle chronicle() {
    return chronicle;
  }

  private static List<Move> reversal(Document document) {
    return StockMoves.of(document).stream().map(Move::reversed).toList();
  }

  /**
   * Adjusts approved documents whose time has come; one that the stock refuses stays approved.
   * Tells whether any had.
   */
  boolean settle() {
    List<Document> ripe =
        List.copyOf(due).stream()
            .flatMap(it -> Stream.ofNullable(books.documents.get(it)))
            .filter(this::isRipe)
            .toList();
    ripe.forEach(this::settle);
    return !ripe.isEmpty();
  }

  private boolean isRipe(Document document) {
    Instant at = document.adjustAt();
    return at != null && !at.isAfter(office.now());
  }

  private void settle(Document document) {
    try {
      post(document);
    } catch (Refusal _) {
      keep(document.approved(document.modified(), null));
    }
  }
}
