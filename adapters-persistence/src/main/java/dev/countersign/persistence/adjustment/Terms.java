package dev.countersign.persistence.adjustment;

import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What adjustments are found by; open to the framework, which wraps it. */
@Singleton
class Terms {
  /** Always in the same order, so that two who write wait for each other and do not lock up. */
  private static final Comparator<Term> ORDER =
      Comparator.comparing(Term::kind).thenComparing(Term::text);

  private final TermRows rows;
  private final JdbcOperations jdbc;

  Terms(TermRows rows, JdbcOperations jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  void insert(Adjustment created) {
    save(Term.of(created), Set.of(), ListKey.of(created.details()));
  }

  /** Writes what is new, and takes away what does not hold any more. */
  @Connectable
  void replace(Adjustment before, Adjustment next) {
    Set<Term> old = Term.of(before);
    Set<Term> now = Term.of(next);
    ListKey key = ListKey.of(next.details());
    save(now, old, key);
    delete(sorted(old, now), key);
  }

  private void save(Set<Term> terms, Set<Term> but, ListKey key) {
    List<TermRow> added =
        sorted(terms, but).stream()
            .map(term -> new TermRow(term.text(), term.kind().number(), key))
            .toList();
    if (!added.isEmpty()) {
      rows.saveAll(added);
    }
  }

  private void delete(List<Term> gone, ListKey key) {
    if (!gone.isEmpty()) {
      String each = "(kind = ? AND term = ? AND list_key = ?)";
      String all = String.join(" OR ", Collections.nCopies(gone.size(), each));
      jdbc.prepareStatement(
          "DELETE FROM adjustment_terms WHERE " + all,
          statement -> delete(statement, gone, key.bytes()));
    }
  }

  private static int delete(PreparedStatement statement, List<Term> gone, byte[] key)
      throws SQLException {
    int mark = 1;
    for (Term term : gone) {
      statement.setInt(mark++, term.kind().number());
      statement.setBytes(mark++, TextColumn.bytes(term.text()));
      statement.setBytes(mark++, key);
    }
    return statement.executeUpdate();
  }

  private static List<Term> sorted(Set<Term> terms, Set<Term> but) {
    return terms.stream().filter(term -> !but.contains(term)).sorted(ORDER).toList();
  }
}
