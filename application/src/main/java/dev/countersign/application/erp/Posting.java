package dev.countersign.application.erp;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.catalogue.LocationId;
import java.time.LocalDate;
import java.util.List;

/**
 * What is sent to the ERP: an approved version, never changed afterwards.
 *
 * @param referenceNumber the user's reference, a blank and the code; without a reference the code
 * @param headerLocation the general location above the first line's
 */
public record Posting(
    ReferenceCode code,
    String referenceNumber,
    AdjustmentType type,
    LocalDate date,
    String reason,
    String description,
    List<CustomField> customFields,
    LocationId headerLocation,
    List<PostingLine> lines) {
  public Posting {
    customFields = List.copyOf(customFields);
    lines = List.copyOf(lines);
  }

  /** Of content in which every line has its location. */
  public static Posting of(Content content, ReferenceCode code, LocationId headerLocation) {
    return new Posting(
        code,
        content.reference().map(reference -> reference + " " + code).orElse(code.value()),
        content.type(),
        content.date(),
        content.reason(),
        content.description(),
        content.customFields(),
        headerLocation,
        content.lines().stream()
            .map(line -> PostingLine.of(line, content.locationOf(line).orElseThrow()))
            .toList());
  }
}
