package dev.countersign.web.problem;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Refusal;
import java.util.Optional;

/** Ends a call that only asks, because of who asks; the trail is to tell of it. */
public final class RefusedRead extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final transient Optional<AdjustmentId> about;

  private RefusedRead(Refusal refusal, Optional<AdjustmentId> about) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
    this.about = about;
  }

  /** Of no adjustment in particular. */
  public static RefusedRead of(Refusal refusal) {
    return new RefusedRead(refusal, Optional.empty());
  }

  /** Of that adjustment. */
  public static RefusedRead of(Refusal refusal, AdjustmentId about) {
    return new RefusedRead(refusal, Optional.of(about));
  }

  public Refusal refusal() {
    return refusal;
  }

  /** The adjustment that they may not see. */
  public Optional<AdjustmentId> about() {
    return about;
  }
}
