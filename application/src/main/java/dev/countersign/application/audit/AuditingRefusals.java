package dev.countersign.application.audit;

import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Has the trail tell who was refused what, before they are told so themselves. */
public final class AuditingRefusals {
  private static final long NO_VERSION = 0;

  private final NotingActions noting;

  public AuditingRefusals(AuditTrail trail, InstantSource clock, Supplier<UUID> ids) {
    this.noting = new NotingActions(trail, clock, ids);
  }

  /**
   * Keeps it; durable on return.
   *
   * @param action what they meant to do, in the words of the API's calls
   */
  public void keep(Author author, String action, AuditSubject subject, Refusal refusal) {
    keep(author, action, subject, NO_VERSION, refusal, Map.of());
  }

  /**
   * Keeps it; durable on return.
   *
   * @param version the subject's, 0 of what has none
   * @param facts what is to be known beside the refusal
   */
  public void keep(
      Author author,
      String action,
      AuditSubject subject,
      long version,
      Refusal refusal,
      Map<String, String> facts) {
    var all = new TreeMap<>(facts);
    all.put("refusal", refusal.code());
    noting.note(author, action + ".refused", subject, version, all);
  }
}
