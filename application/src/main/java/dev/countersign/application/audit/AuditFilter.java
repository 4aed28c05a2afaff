package dev.countersign.application.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  /** What it says, by the names of the API. */
  public Map<String, String> texts() {
    var texts = new TreeMap<String, String>();
    actor.ifPresent(value -> texts.put("actor", value));
    action.ifPresent(value -> texts.put("action", value));
    subjectId.ifPresent(value -> texts.put("subjectId", value));
    from.ifPresent(value -> texts.put("from", value.toString()));
    before.ifPresent(value -> texts.put("before", value.toString()));
    return texts;
  }
}
