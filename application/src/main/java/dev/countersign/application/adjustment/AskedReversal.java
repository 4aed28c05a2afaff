package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.Reversal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says who asks for a posted adjustment to be taken back.
 *
 * @param reason the usual one where none is named
 * @param description blank where there is none
 * @param date today where none is named
 */
public record AskedReversal(Optional<String> reason, String description, Optional<LocalDate> date) {
  Reversal on(LocalDate today) {
    return new Reversal(date.orElse(today), reason.orElse(Reversal.DEFAULT_REASON), description);
  }
}
