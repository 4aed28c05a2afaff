package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.Adjustments;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/**
 * All that is asked for as CSV, read part by part while it goes out; the first part is read at
 * once, so that a fault is still an answer.
 */
final class CsvExport extends InputStream {
  private static final int LIMIT = 200;

  private final Adjustments adjustments;
  private final Viewing viewing;
  private Optional<AdjustmentQuery> next;
  private ByteArrayInputStream part;
  private boolean begun;

  CsvExport(Adjustments adjustments, AdjustmentQuery query, Viewing viewing) {
    this.adjustments = adjustments;
    this.viewing = viewing;
    var whole = new AdjustmentQuery(query.filter(), query.visible(), query.after(), LIMIT);
    this.next = Optional.of(whole);
    this.part = read(whole);
  }

  @Override
  public int read() {
    return isAtEnd() ? -1 : part.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    return length > 0 && isAtEnd() ? -1 : part.read(bytes, from, length);
  }

  /** Reads the next part where this one is given. */
  private boolean isAtEnd() {
    while (part.available() == 0 && next.isPresent()) {
      part = read(next.get());
    }
    return part.available() == 0;
  }

  private ByteArrayInputStream read(AdjustmentQuery query) {
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
    return new ByteArrayInputStream(text.bytes());
  }
}
