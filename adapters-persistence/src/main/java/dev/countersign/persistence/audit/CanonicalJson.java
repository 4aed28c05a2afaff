package dev.countersign.persistence.audit;

import dev.countersign.persistence.document.Documents;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** Writes what is hashed: JSON in the one form that RFC 8785 gives it. */
@Singleton
final class CanonicalJson {
  private final Documents documents;

  CanonicalJson(Documents documents) {
    this.documents = documents;
  }

  String written(Object document) {
    try {
      return new JsonCanonicalizer(documents.written(document)).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
