package dev.countersign.zoho;

import dev.countersign.application.erp.DocumentId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The paths of documents. */
final class DocumentPath {
  static final String ALL = "/inventoryadjustments";

  /** What an id of Zoho's can be; anything else could lead to another path. */
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z_-]{1,64}");

  private DocumentPath() {}

  /** Where the document is, or one of its actions; empty where Zoho cannot have such an id. */
  static Optional<String> of(DocumentId id, String action) {
    return ID.matcher(id.value()).matches()
        ? Optional.of(ALL + "/" + id.value() + action)
        : Optional.empty();
  }
}
