package dev.countersign.persistence.adjustment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An adjustment as it is kept; its status stands in the row. */
@Serdeable
record AdjustmentJson(DetailsJson details, @Nullable SubmissionJson submission) {

  /** What every adjustment has. */
  @Serdeable
  record DetailsJson(
      String id,
      String version,
      ContentJson content,
      PersonJson createdBy,
      String createdAt,
      String updatedAt,
      List<String> contributors,
      List<DecisionJson> decisions,
      @Nullable String reverses) {}

  /** Somebody. */
  @Serdeable
  record PersonJson(String id, String name) {}

  /** What somebody decided. */
  @Serdeable
  record DecisionJson(
      int level,
      String verdict,
      PersonJson by,
      String at,
      String comment,
      String version,
      boolean lapsed) {}

  /** Who asked for approval, and what was found to be needed. */
  @Serdeable
  record SubmissionJson(PersonJson by, String at, NeedJson need, String waitingSince) {}

  /** How many levels are asked, and why. */
  @Serdeable
  record NeedJson(String levels, List<RuleJson> matched, String policyHash) {}

  /**
   * A rule that held.
   *
   * @param line absent where it holds of the whole adjustment
   */
  @Serdeable
  record RuleJson(
      String rule,
      String levels,
      String condition,
      String limit,
      String actual,
      @Nullable String line) {}
}
