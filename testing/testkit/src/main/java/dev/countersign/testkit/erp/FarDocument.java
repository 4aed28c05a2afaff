package dev.countersign.testkit.erp;

import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.PostingLine;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the far side holds of a document, read past the port. */
public record FarDocument(
    String reference,
    String type,
    String date,
    String reason,
    String description,
    String headerLocation,
    List<FarLine> lines) {
  public FarDocument {
    lines = List.copyOf(lines);
  }

  /** What the far side holds once it has taken a posting. */
  public static FarDocument of(Posting posting) {
    return new FarDocument(
        posting.referenceNumber(),
        posting.type().name(),
        posting.date().toString(),
        posting.reason(),
        posting.description(),
        posting.headerLocation().value(),
        posting.lines().stream().map(FarLine::of).toList());
  }

  /**
   * A line; quantities in batches and storages are unsigned.
   *
   * @param account empty where the test names none, whatever the ERP chose then
   * @param batches quantities by the batch's id, or by the number of a new one
   * @param storages quantities by the storage's id, those inside batches included
   */
  public record FarLine(
      String item,
      String location,
      Change change,
      String description,
      Optional<String> account,
      Set<String> serials,
      Map<String, Quantity> batches,
      Map<String, Quantity> storages) {
    static FarLine of(PostingLine line) {
      return new FarLine(
          line.itemId().value(),
          line.locationId().value(),
          line.change(),
          line.description(),
          line.accountId().map(AccountId::value),
          line.serialNumbers().stream().map(SerialNumber::value).collect(Collectors.toSet()),
          batches(line),
          storages(line));
    }

    private static Map<String, Quantity> batches(PostingLine line) {
      return line.batches().stream()
          .collect(
              Collectors.toMap(
                  batch ->
                      batch.batchNumber().orElseGet(() -> batch.batchId().orElseThrow().value()),
                  batch -> batch.quantity(),
                  Quantity::plus));
    }

    private static Map<String, Quantity> storages(PostingLine line) {
      return Stream.concat(
              line.storages().stream(),
              line.batches().stream().flatMap(batch -> batch.storages().stream()))
          .collect(
              Collectors.toMap(
                  storage -> storage.storageId().value(),
                  storage -> storage.quantity(),
                  Quantity::plus));
    }
  }
}
