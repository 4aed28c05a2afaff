package dev.countersign.application.audit;

import dev.countersign.domain.audit.ChainedEntry;
import dev.countersign.domain.audit.SignedSeal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The trail from its first number to the last that it had, part by part. */
public final class TrailExport {
  private static final int ENTRIES = 1_000;
  private static final int SEALS = 200;

  private final AuditRecords records;
  private final AuditFilter filter;
  private final long through;
  private final Deque<SignedSeal> seals = new ArrayDeque<>();
  private long entry;
  private long seal;
  private boolean hasSeals = true;

  TrailExport(AuditRecords records, AuditFilter filter, long through) {
    this.records = records;
    this.filter = filter;
    this.through = through;
  }

  public AuditFilter filter() {
    return filter;
  }

  /** What comes next, in its order; nothing where all was given. */
  public List<Piece> next() {
    List<ChainedEntry> chained = records.chained(entry, ENTRIES, filter);
    var pieces = new ArrayList<Piece>();
    for (ChainedEntry each : chained) {
      if (each.link().seq() <= through) {
        pieces.add(new Piece.Entry(each));
        entry = each.link().seq();
        addSeal(entry, pieces);
      }
    }
    return pieces;
  }

  /** The seal whose last entry that is. */
  private void addSeal(long seq, List<Piece> pieces) {
    readSeals();
    if (!seals.isEmpty() && seals.getFirst().seal().head().seq() <= seq) {
      pieces.add(new Piece.Sealed(seals.removeFirst()));
    }
  }

  private void readSeals() {
    if (seals.isEmpty() && hasSeals) {
      seals.addAll(records.seals(seal, SEALS));
      hasSeals = !seals.isEmpty();
      seal = seals.isEmpty() ? seal : seals.getLast().seal().number();
    }
  }

  /** A piece of it. */
  public sealed interface Piece {
    /** An entry, or its hash alone where the filter leaves it out. */
    record Entry(ChainedEntry chained) implements Piece {}

    /** A seal, behind the last entry that it covers. */
    record Sealed(SignedSeal seal) implements Piece {}
  }
}
