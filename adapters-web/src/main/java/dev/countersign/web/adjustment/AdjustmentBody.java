package dev.countersign.web.adjustment;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.domain.adjustment.ProposedLine;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.list.Uuids;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody asks an adjustment to say. */
final class AdjustmentBody {
  /** What answers hold beside what can be asked, so that an answer can be sent back. */
  private static final Set<String> ANSWERED =
      Set.of(
          "id",
          "status",
          "version",
          "reasonCode",
          "locationName",
          "lineCount",
          "totalValue",
          "currency",
          "countId",
          "reverses",
          "reversedBy",
          "createdBy",
          "createdAt",
          "submittedBy",
          "submittedAt",
          "updatedAt",
          "approval",
          "warnings",
          "erp",
          "actions");

  private static final Set<String> ANSWERED_PER_LINE =
      Set.of("itemName", "sku", "unit", "lineValue");

  private final boolean replaces;

  private AdjustmentBody(boolean replaces) {
    this.replaces = replaces;
  }

  /** The body of a POST. */
  static Proposal ofNew(JsonFields body) {
    return new AdjustmentBody(false).proposal(body);
  }

  /** The body of a PUT, which may be an answer sent back. */
  static Proposal ofReplacement(JsonFields body) {
    return new AdjustmentBody(true).proposal(body);
  }

  /** The body of a POST of a line. */
  static ProposedLine ofNewLine(JsonFields body) {
    return new AdjustmentBody(false).line(body);
  }

  /** The body of a PUT of a line, which may be a line of an answer sent back. */
  static ProposedLine ofReplacedLine(JsonFields body) {
    return new AdjustmentBody(true).line(body);
  }

  private Proposal proposal(JsonFields body) {
    var proposal =
        new Proposal(
            body.word("type", AdjustmentType.class),
            body.date("date"),
            body.text("reason").orElse(""),
            body.text("description").orElse(""),
            body.text("reference").orElse(""),
            body.name("locationId", LocationId::new),
            body.objects("customFields", AdjustmentBody::customField),
            body.objects("lines", this::line));
    return read(body, ANSWERED, proposal);
  }

  private ProposedLine line(JsonFields line) {
    var proposed =
        new ProposedLine(
            replaces ? line.text("lineId").flatMap(AdjustmentBody::lineId) : Optional.empty(),
            line.name("itemId", ItemId::new),
            line.number("quantity").map(Quantity::new),
            line.number("value").map(Amount::new),
            line.text("cause").orElse(""),
            line.text("description").orElse(""),
            line.name("accountId", AccountId::new),
            line.name("locationId", LocationId::new),
            line.number("counted").map(Quantity::new),
            line.number("expected").map(Quantity::new),
            line.names("serialNumbers", SerialNumber::new),
            line.objects("batches", AllocationBody::batch),
            line.objects("storages", AllocationBody::storage));
    return read(line, ANSWERED_PER_LINE, proposed);
  }

  private <T> T read(JsonFields fields, Set<String> answered, T value) {
    if (replaces) {
      fields.ignore(answered);
    }
    fields.refuseOthers();
    return value;
  }

  /** One that is no id of ours names no line, and so makes a new one. */
  private static Optional<LineId> lineId(String text) {
    return Uuids.parse(text).map(LineId::new);
  }

  private static CustomField customField(JsonFields field) {
    var read =
        new CustomField(
            field.text("id").orElse(""),
            field.text("label").orElse(""),
            field.text("value").orElse(""));
    field.refuseOthers();
    return read;
  }
}
