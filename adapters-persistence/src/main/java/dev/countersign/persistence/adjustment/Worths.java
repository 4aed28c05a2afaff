package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.CreatorsDay;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.approval.Total;
import dev.countersign.domain.measure.Amount;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What submissions are worth, one and a day's, as the database adds them up. */
@Singleton
final class Worths {
  /** Those of the column; more are rounded up, so that no sum falls short. */
  private static final int DECIMALS = 30;

  private static final int DIGITS = 65;

  private final SubmissionRows rows;

  Worths(SubmissionRows rows) {
    this.rows = rows;
  }

  /** Of a submission, as it is kept; empty where it has no cost, or more digits than are kept. */
  static Optional<BigDecimal> of(Adjustment adjustment) {
    return Total.of(adjustment.content().lines().stream())
        .known()
        .map(amount -> amount.value().setScale(DECIMALS, RoundingMode.UP))
        .filter(figure -> figure.precision() <= DIGITS);
  }

  Total of(CreatorsDay day) {
    BigDecimal sum = rows.total(day.creator().value(), day.from(), day.until());
    return sum.signum() < 0 ? Total.UNKNOWN : Total.of(new Amount(sum));
  }
}
