package dev.countersign.testkit.given;

import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.LineId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids in the order in which they are asked for, the same in every run, each once in a process. */
public final class GivenIds {
  private static final long VERSION_7 = 0x019A_9E5C_0000_7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final AtomicLong LAST = new AtomicLong();

  private GivenIds() {}

  /** A UUID of version 7, greater than every one before. */
  public static UUID next() {
    return number(LAST.incrementAndGet());
  }

  /** The UUID of that number. */
  public static UUID number(long number) {
    return new UUID(VERSION_7, VARIANT | number);
  }

  public static AdjustmentId adjustment() {
    return new AdjustmentId(next());
  }

  public static LineId line() {
    return new LineId(next());
  }

  public static ReferenceCode code() {
    return ReferenceCode.of(next());
  }
}
