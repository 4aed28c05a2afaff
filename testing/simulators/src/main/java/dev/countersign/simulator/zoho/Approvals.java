package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.util.EnumSet;

/** The way of a document through its approval. */
final class Approvals {
  private final Office office;
  private final Adjustments adjustments;
  private final Posting posting;

  Approvals(Office office, Adjustments adjustments, Posting posting) {
    this.office = office;
    this.adjustments = adjustments;
    this.posting = posting;
  }

  void submit(String id) {
    Document document = in(Status.DRAFT, id, "submitted");
    if (office.rules().approvalLevels() == 0) {
      finish(document);
    } else {
      posting.keep(document.at(Status.PENDING, office.now()));
    }
  }

  void approve(String id) {
    Document document = in(Status.PENDING, id, "approved").approvedOnce(office.now());
    if (document.approvals() >= office.rules().approvalLevels()) {
      finish(document);
    } else {
      posting.keep(document);
    }
  }

  void approveFinally(String id) {
    finish(in(Status.PENDING, id, "approved").approvedOnce(office.now()));
  }

  void reject(String id, Json.Obj body) {
    Document document = in(Status.PENDING, id, "rejected");
    posting.keep(document.rejected(Fields.text(body, "reason", 500), office.now()));
  }

  /** Moves the stock of an approved document that does not do so by itself. */
  void adjust(String id) {
    posting.post(in(Status.APPROVED, id, "adjusted"));
  }

  private Document in(Status status, String id, String action) {
    Document document = adjustments.get(id);
    Adjustments.refuseUnless(EnumSet.of(status), document, action);
    return document;
  }

  private void finish(Document document) {
    long wait = office.rules().adjustedAfterMillis();
    if (wait == 0) {
      posting.post(document);
    } else {
      posting.keep(document.approved(office.now(), wait < 0 ? null : office.after(wait)));
    }
  }
}
