package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.web.list.Csv;
import java.util.Optional;
import java.util.function.Supplier;

/** All adjustments that are asked for as CSV, part by part. */
final class CsvExport implements Supplier<Optional<byte[]>> {
  private static final int LIMIT = 200;

  private final Adjustments adjustments;
  private final Viewing viewing;
  private Optional<AdjustmentQuery> next;
  private boolean begun;

  CsvExport(Adjustments adjustments, AdjustmentQuery query, Viewing viewing) {
    this.adjustments = adjustments;
    this.viewing = viewing;
    this.next =
        Optional.of(new AdjustmentQuery(query.filter(), query.visible(), query.after(), LIMIT));
  }

  @Override
  public Optional<byte[]> get() {
    return next.map(this::part);
  }

  private byte[] part(AdjustmentQuery query) {
    AdjustmentPage page = adjustments.page(query);
    next = page.next().map(query::from);
    var text = new Csv();
    if (!begun) {
      text.add(CsvRecords.HEADING);
      begun = true;
    }
    page.items().stream()
        .flatMap(recorded -> CsvRecords.of(viewing.whole(recorded)))
        .forEach(text::add);
    return text.bytes();
  }
}
