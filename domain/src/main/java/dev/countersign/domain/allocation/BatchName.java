package dev.countersign.domain.allocation;

import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import java.time.LocalDate;
import java.util.Optional;

/** Which batch is meant. */
public sealed interface BatchName {
  /** Whether stock that goes that way can be of a batch named so: 1 inbound, -1 outbound. */
  boolean fits(int sign);

  /** One that is there; outbound, whichever inward entries are the oldest. */
  record Existing(BatchId id) implements BatchName {
    @Override
    public boolean fits(int sign) {
      return true;
    }
  }

  /** An inward entry of one that is there, to go out. */
  record Entry(BatchId id, BatchInId entry) implements BatchName {
    @Override
    public boolean fits(int sign) {
      return sign < 0;
    }
  }

  /** One that comes into being. */
  record New(
      String number,
      Optional<String> externalNumber,
      Optional<LocalDate> manufacturedOn,
      Optional<LocalDate> expiresOn)
      implements BatchName {
    @Override
    public boolean fits(int sign) {
      return sign > 0;
    }
  }
}
