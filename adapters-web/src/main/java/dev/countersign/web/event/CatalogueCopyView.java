package dev.countersign.web.event;

import dev.countersign.application.event.Happening.CatalogueCopied;
import dev.countersign.web.json.WireView;
import java.time.Instant;

/**
 * That the catalogue was copied.
 *
 * @param refreshedAt as of when
 */
@WireView
record CatalogueCopyView(Instant refreshedAt) {
  static CatalogueCopyView of(CatalogueCopied copied) {
    return new CatalogueCopyView(copied.asOf());
  }
}
