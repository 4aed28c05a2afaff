package dev.countersign.application.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are asked for.
 *
 * @param actor a person's id, or the name of a part of Countersign
 * @param from inclusive
 * @param before exclusive
 */
public record AuditFilter(
    Optional<String> actor,
    Optional<String> action,
    Optional<String> subjectId,
    Optional<Instant> from,
    Optional<Instant> before) {
  /** Every entry. */
  public static final AuditFilter ALL =
      new AuditFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
