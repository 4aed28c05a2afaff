package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inventory adjustment as the books hold it. */
record Document(
    String id,
    Header header,
    List<Line> lines,
    Status status,
    int approvals,
    String rejection,
    Instant created,
    Instant modified,
    Instant listedFrom,
    @Nullable Instant adjustAt,
    @Nullable Instant adjustedAt) {

  /** What stands above the lines. */
  record Header(
      String date,
      String reason,
      String reasonId,
      String description,
      String reference,
      String type,
      String locationId,
      Json customFields) {}

  boolean isQuantity() {
    return header.type().equals("quantity");
  }

  Document at(Status next, Instant now) {
    return new Document(
        id,
        header,
        lines,
        next,
        next == Status.DRAFT ? 0 : approvals,
        rejection,
        created,
        now,
        listedFrom,
        null,
        next == Status.ADJUSTED ? now : null);
  }

  Document approvedOnce(Instant now) {
    return new Document(
        id, header, lines, status, approvals + 1, rejection, created, now, listedFrom, null, null);
  }

  Document approved(Instant now, @Nullable Instant due) {
    return new Document(
        id,
        header,
        lines,
        Status.APPROVED,
        approvals,
        rejection,
        created,
        now,
        listedFrom,
        due,
        null);
  }

  Document rejected(String reason, Instant now) {
    return new Document(
        id,
        header,
        lines,
        Status.REJECTED,
        approvals,
        reason,
        created,
        now,
        listedFrom,
        null,
        null);
  }

  Document rewritten(Header other, List<Line> others, Instant now) {
    Status next = status == Status.REJECTED ? Status.DRAFT : status;
    Instant adjusted = status == Status.ADJUSTED ? now : null;
    return new Document(id, other, others, next, 0, "", created, now, listedFrom, null, adjusted);
  }
}
