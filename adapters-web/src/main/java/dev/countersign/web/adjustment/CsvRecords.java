package dev.countersign.web.adjustment;

import dev.countersign.web.person.PersonView;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adjustments as records, one for each line, with what they say themselves in each. */
final class CsvRecords {
  /** The names of the columns. */
  static final List<String> HEADING =
      List.of(
          "id",
          "reference",
          "status",
          "version",
          "type",
          "date",
          "reason",
          "reasonCode",
          "description",
          "locationId",
          "locationName",
          "totalValue",
          "currency",
          "countId",
          "reverses",
          "reversedBy",
          "createdBy",
          "createdByName",
          "createdAt",
          "submittedBy",
          "submittedByName",
          "submittedAt",
          "updatedAt",
          "erpState",
          "erpDocumentId",
          "erpReference",
          "lineId",
          "itemId",
          "itemName",
          "sku",
          "unit",
          "quantity",
          "value",
          "lineValue",
          "cause",
          "lineDescription",
          "accountId",
          "lineLocationId",
          "counted",
          "expected",
          "serialNumbers",
          "batches",
          "storages");

  private CsvRecords() {}

  static Stream<List<@Nullable Object>> of(AdjustmentView view) {
    List<@Nullable Object> header = header(view);
    return Objects.requireNonNull(view.lines()).stream()
        .map(line -> Stream.concat(header.stream(), line(line)).toList());
  }

  private static List<@Nullable Object> header(AdjustmentView view) {
    return Arrays.asList(
        view.id(),
        view.reference(),
        view.status(),
        view.version(),
        view.type(),
        view.date(),
        view.reason(),
        view.reasonCode(),
        view.description(),
        view.locationId(),
        view.locationName(),
        plain(view.totalValue()),
        view.currency(),
        view.countId(),
        view.reverses(),
        view.reversedBy(),
        id(view.createdBy()),
        name(view.createdBy()),
        view.createdAt(),
        id(view.submittedBy()),
        name(view.submittedBy()),
        view.submittedAt(),
        view.updatedAt(),
        view.erp().state(),
        view.erp().documentId(),
        view.erp().reference());
  }

  private static Stream<@Nullable Object> line(LineView line) {
    return Stream.of(
        line.lineId(),
        line.itemId(),
        line.itemName(),
        line.sku(),
        line.unit(),
        plain(line.quantity()),
        plain(line.value()),
        plain(line.lineValue()),
        line.cause(),
        line.description(),
        line.accountId(),
        line.locationId(),
        plain(line.counted()),
        plain(line.expected()),
        String.join(" ", line.serialNumbers()),
        batches(line),
        storages(line.storages()));
  }

  private static String batches(LineView line) {
    return joined(
        line.batches().stream()
            .map(batch ->
                named(batch.batchNumber(), batch.batchId()) + "=" + plain(batch.quantity())));
  }

  private static String storages(List<StorageView> storages) {
    return joined(
        storages.stream().map(storage -> storage.storageId() + "=" + plain(storage.quantity())));
  }

  private static @Nullable String named(@Nullable String number, @Nullable String id) {
    return number == null ? id : number;
  }

  private static String joined(Stream<String> parts) {
    return String.join("; ", parts.toList());
  }

  private static @Nullable String plain(@Nullable BigDecimal figure) {
    return figure == null ? null : figure.toPlainString();
  }

  private static @Nullable String id(@Nullable PersonView person) {
    return person == null ? null : person.id();
  }

  private static @Nullable String name(@Nullable PersonView person) {
    return person == null ? null : person.name();
  }
}
