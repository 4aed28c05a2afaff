package dev.countersign.web.adjustment;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.web.problem.Problems;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Our own ids as they stand in addresses and bodies. */
public final class Ids {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  static Optional<UUID> parse(String text) {
    return Optional.of(text).filter(FORM.asMatchPredicate()).map(UUID::fromString);
  }

  /** What is no id names no adjustment. */
  public static AdjustmentId adjustment(String text) {
    return parse(text)
        .map(AdjustmentId::new)
        .orElseThrow(() -> Problems.notFound("adjustment").thrown());
  }

  /** What is no id names no line. */
  static LineId line(String text) {
    return parse(text).map(LineId::new).orElseThrow(() -> Problems.notFound("line").thrown());
  }
}
