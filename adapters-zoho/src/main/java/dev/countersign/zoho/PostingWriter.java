package dev.countersign.zoho;

import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.PostingLine;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.catalogue.AccountId;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a posting in the words of Zoho's published schema. For an update every line that the
 * document has already is restated under the id it has there; Zoho drops those that are not.
 */
final class PostingWriter {
  private static final PostingMapping MAPPING = new PostingMappingImpl();

  private static final DocumentJson NOTHING = new DocumentJson(null, null, null, null, null, null);

  private final DocumentJson document;
  private final PresentEntries<DocumentLineJson> present;

  private PostingWriter(DocumentJson document) {
    this.document = document;
    this.present = new PresentEntries<>(Blank.toEmpty(document.lineItems()));
  }

  /** Everything new. */
  static AdjustmentJson created(Posting posting) {
    return new PostingWriter(NOTHING).written(posting);
  }

  /** In the place of what the document says at present. */
  static AdjustmentJson updated(Posting posting, DocumentJson present) {
    return new PostingWriter(present).written(posting);
  }

  private AdjustmentJson written(Posting posting) {
    return MAPPING.adjustment(posting, posting.lines().stream().map(this::line).toList());
  }

  private LineJson line(PostingLine line) {
    Optional<DocumentLineJson> known = present.take(entry -> isSame(entry, line));
    var allocations = new AllocationWriter(line.change().sign() > 0);
    return new LineJson(
        known.map(DocumentLineJson::lineItemId).orElse(null),
        line.itemId().value(),
        line.description(),
        quantity(line.change()),
        value(line.change()),
        line.accountId().map(AccountId::value).orElse(null),
        line.locationId().value(),
        AllocationWriter.serials(line.serialNumbers()),
        allocations.batches(line.batches(), known.map(DocumentLineJson::batches)),
        allocations.storages(line.storages(), known.map(DocumentLineJson::storages)));
  }

  private boolean isSame(DocumentLineJson entry, PostingLine line) {
    return line.itemId().value().equals(entry.itemId())
        && line.locationId().equals(Documents.location(document, entry))
        && line.change().sign() == Documents.change(document, entry).sign();
  }

  private static @Nullable BigDecimal quantity(Change change) {
    return switch (change) {
      case Change.OfQuantity(var quantity) -> quantity.value();
      case Change.OfValue _ -> null;
    };
  }

  private static @Nullable BigDecimal value(Change change) {
    return switch (change) {
      case Change.OfQuantity _ -> null;
      case Change.OfValue(var amount) -> amount.value();
    };
  }
}
