package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.sql.Part;
import dev.countersign.persistence.sql.TextColumn;
import java.util.Arrays;
import java.util.Optional;

/** Where places in the list are read from in order, by an index that ends with them. */
sealed interface Source {
  /** Such as meet the further condition, before that place. */
  Part select(Optional<Part> further, Optional<ListKey> before, Part ending);

  /** The same without what is older than that place. */
  Source since(ListKey oldest);

  /** Newest first, so many of them. */
  default Part newest(Optional<Part> further, Optional<ListKey> before, int limit) {
    return select(further, before, Part.of(" ORDER BY list_key DESC LIMIT " + limit));
  }

  /** Rows of adjustments whose index begins with these columns. */
  record Rows(String index, Optional<Part> columns) implements Source {
    @Override
    public Source since(ListKey oldest) {
      Part newer = Part.of("a.list_key >= ?", oldest.bytes());
      return new Rows(
          index, columns.map(all -> all.then(" AND ").then(newer)).or(() -> Optional.of(newer)));
    }

    @Override
    public Part select(Optional<Part> further, Optional<ListKey> before, Part ending) {
      return Part.of("SELECT a.list_key AS list_key FROM adjustments a FORCE INDEX (")
          .then(index + ") WHERE TRUE")
          .then(also(columns))
          .then(also(further))
          .then(also(before.map(key -> Part.of("a.list_key < ?", key.bytes()))))
          .then(ending);
    }
  }

  /**
   * Rows of terms.
   *
   * @param repeats whether an adjustment may have several of them
   */
  record Found(Part terms, boolean repeats) implements Source {
    static Found by(Term term) {
      return new Found(
          Part.of("t.kind = " + term.kind().number() + " AND t.term = ?", bytes(term.text())),
          false);
    }

    /** All that begin so; in no order. */
    static Found beginning(TermKind kind, String from, String until) {
      return new Found(
          Part.of(
              "t.kind = " + kind.number() + " AND t.term >= ? AND t.term < ?",
              bytes(from),
              upTo(until)),
          true);
    }

    @Override
    public Source since(ListKey oldest) {
      return new Found(
          terms.then(" AND ").then(Part.of("t.list_key >= ?", oldest.bytes())), repeats);
    }

    @Override
    public Part select(Optional<Part> further, Optional<ListKey> before, Part ending) {
      String joined =
          further.isEmpty() ? "" : " STRAIGHT_JOIN adjustments a ON a.list_key = t.list_key";
      return Part.of(repeats ? "SELECT DISTINCT " : "SELECT ")
          .then(
              "t.list_key AS list_key FROM adjustment_terms t FORCE INDEX (adjustment_terms_found)"
                  + joined)
          .then(" WHERE ")
          .then(terms)
          .then(also(further))
          .then(also(before.map(key -> Part.of("t.list_key < ?", key.bytes()))))
          .then(ending);
    }

    static byte[] bytes(String text) {
      return TextColumn.bytes(text);
    }

    /** What comes after everything that begins so: no text in UTF-8 has that byte. */
    static byte[] upTo(String text) {
      byte[] bytes = Arrays.copyOf(bytes(text), bytes(text).length + 1);
      bytes[bytes.length - 1] = (byte) 0xFF;
      return bytes;
    }
  }

  private static Part also(Optional<Part> condition) {
    return condition.map(c -> Part.of(" AND ").then(c)).orElse(Part.NOTHING);
  }
}
