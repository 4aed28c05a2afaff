package dev.countersign.web.problem;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.audit.AuditSubject;
import java.util.Optional;

/** Ends a call because of who calls, before any use case was asked; the trail is to tell of it. */
public final class RefusedCall extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String READ = "read";

  private final transient Refusal refusal;
  private final transient String action;
  private final transient Optional<AuditSubject> about;

  private RefusedCall(Refusal refusal, String action, Optional<AuditSubject> about) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
    this.action = action;
    this.about = about;
  }

  /** A read of nothing in particular. */
  public static RefusedCall ofRead(Refusal refusal) {
    return new RefusedCall(refusal, READ, Optional.empty());
  }

  /** A read of that adjustment. */
  public static RefusedCall ofRead(Refusal refusal, AdjustmentId about) {
    return of(refusal, READ, AuditSubject.of(about));
  }

  /** Something else, in the words of the trail. */
  public static RefusedCall of(Refusal refusal, String action, AuditSubject about) {
    return new RefusedCall(refusal, action, Optional.of(about));
  }

  public Refusal refusal() {
    return refusal;
  }

  /** What they meant to do. */
  public String action() {
    return action;
  }

  /** What they meant to read or to do it to. */
  public Optional<AuditSubject> about() {
    return about;
  }
}
