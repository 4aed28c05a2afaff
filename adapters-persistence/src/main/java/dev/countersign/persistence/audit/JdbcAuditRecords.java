package dev.countersign.persistence.audit;

import dev.countersign.application.audit.AuditFilter;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.domain.audit.ChainedEntry;
import dev.countersign.domain.audit.SignedSeal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads the trail from its tables. */
@Singleton
final class JdbcAuditRecords implements AuditRecords {
  private static final int RECENT = 500;

  private final ToldRows told;
  private final ChainedRows chained;
  private final SealRows seals;
  private final AuditDocuments documents;

  JdbcAuditRecords(ToldRows told, ChainedRows chained, SealRows seals, AuditDocuments documents) {
    this.told = told;
    this.chained = chained;
    this.seals = seals;
    this.documents = documents;
  }

  @Override
  public List<Recorded> page(AuditFilter filter, Optional<Position> after, int limit) {
    return told
        .page(
            limit,
            filter.actor().orElse(null),
            filter.action().orElse(null),
            filter.subjectId().orElse(null),
            filter.from().orElse(null),
            filter.before().orElse(null),
            after.map(Position::at).orElse(null),
            after.map(Position::place).orElse(null))
        .stream()
        .map(this::recorded)
        .toList();
  }

  private Recorded recorded(Told row) {
    return new Recorded(
        new Position(row.happenedAt(), row.place()),
        Optional.ofNullable(row.seq()),
        documents.entry(row.entry(), row.personal()));
  }

  @Override
  public List<ChainedEntry> chained(long after, int most, AuditFilter filter) {
    return chained
        .after(
            after,
            most,
            filter.actor().orElse(null),
            filter.action().orElse(null),
            filter.subjectId().orElse(null),
            filter.from().orElse(null),
            filter.before().orElse(null))
        .stream()
        .map(ChainedRow::chained)
        .toList();
  }

  @Override
  public List<SignedSeal> seals(long after, int most) {
    return seals.after(after, most).stream().map(SealRow::signed).toList();
  }

  @Override
  public List<SignedSeal> keyChanges() {
    return seals.keyChanges().stream().map(SealRow::signed).toList();
  }

  @Override
  public boolean isAllLinked() {
    return told.unlinked(RECENT) == 0;
  }
}
