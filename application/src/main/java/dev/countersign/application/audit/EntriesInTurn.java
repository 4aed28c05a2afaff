package dev.countersign.application.audit;

import dev.countersign.domain.audit.ChainedEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Reads chained entries part by part, and gives them one by one. */
final class EntriesInTurn {
  private static final int BATCH = 2_000;

  private final AuditRecords records;
  private final AuditFilter filter;
  private final Deque<ChainedEntry> read = new ArrayDeque<>();
  private long last;

  EntriesInTurn(AuditRecords records, AuditFilter filter, long after) {
    this.records = records;
    this.filter = filter;
    this.last = after;
  }

  /** Gives those up to that number that it has not given yet. */
  void give(long through, Consumer<ChainedEntry> taker) {
    while (hasMore() && read.getFirst().link().seq() <= through) {
      taker.accept(read.removeFirst());
    }
  }

  private boolean hasMore() {
    if (read.isEmpty()) {
      read.addAll(records.chained(last, BATCH, filter));
      last = read.isEmpty() ? last : read.getLast().link().seq();
    }
    return !read.isEmpty();
  }
}
