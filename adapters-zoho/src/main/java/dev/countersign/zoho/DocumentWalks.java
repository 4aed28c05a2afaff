package dev.countersign.zoho;

import dev.countersign.application.budget.Priority;
import dev.countersign.application.erp.DocumentId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks through the list of documents, again and again until every row was seen.
 *
 * <p>A page number is no cursor: rows move between pages while these are read, and an order that is
 * not kept shows some of them twice and others never. A walk that showed as many different rows as
 * its pages held is whole; where it showed some twice, others may be missing, and the next walk
 * adds to what was seen. Whether a row was pushed on to the next page by a new one, or by one that
 * has moved to the front unseen, cannot be told: so each row shown twice is taken for a hidden one.
 *
 * <p>Where a page cannot be had, or the list does not come to rest, {@link Unanswered} is thrown.
 */
final class DocumentWalks {
  private static final int MOST_WALKS = 20;
  private static final int MOST_PAGES = 10_000;

  private final ZohoApi api;
  private final Map<DocumentId, DocumentRowJson> seen = new LinkedHashMap<>();
  private int walks;
  private int pages;

  DocumentWalks(ZohoApi api) {
    this.api = api;
  }

  void untilAllAreSeen() {
    while (walked() > seen.size()) {
      if (walks == MOST_WALKS) {
        throw new Unanswered(Trouble.noAnswer("a list whose rows do not come to rest"));
      }
    }
  }

  /** Every document that any walk has seen. */
  Collection<DocumentRowJson> rows() {
    return seen.values();
  }

  int walks() {
    return walks;
  }

  /** How many pages were asked for, each a call. */
  int pages() {
    return pages;
  }

  /** Goes through all pages once, and answers how many rows they held. */
  private int walked() {
    walks++;
    int held = 0;
    List<DocumentId> before = List.of();
    for (int number = 1; number <= MOST_PAGES; number++) {
      DocumentsJson page = page(number);
      List<DocumentId> ids = added(page);
      held += ids.size();
      if (page.isLast()) {
        return held;
      }
      if (ids.equals(before)) {
        break;
      }
      before = ids;
    }
    throw new Unanswered(Trouble.noAnswer("a list that does not end"));
  }

  private DocumentsJson page(int number) {
    pages++;
    return api.call(
            ZohoCall.get("search", Priority.SETTLING, DocumentPath.ALL)
                .with("page", String.valueOf(number))
                .with("per_page", String.valueOf(PageJson.FULL)),
            DocumentsJson.class)
        .orUnanswered();
  }

  private List<DocumentId> added(DocumentsJson page) {
    page.rows().forEach(row -> seen.putIfAbsent(row.id(), row));
    return page.rows().stream().map(DocumentRowJson::id).toList();
  }
}
