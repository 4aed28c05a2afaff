package dev.countersign.web.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as requests may write them: any form of JSON, of a size that is safe to work with. */
final class JsonNumber {
  private static final int MOST_DIGITS = 30;
  private static final int LARGEST_EXPONENT = 30;
  private static final Pattern FORM =
      Pattern.compile("-?(\\d+)(?:\\.(\\d+))?(?:[eE]([+-]?)0*(\\d*))?");

  private JsonNumber() {}

  /** Empty where it has more digits or a larger exponent than is taken. */
  static Optional<BigDecimal> parse(String text) {
    Matcher number = FORM.matcher(text);
    return number.matches() && hasFewDigits(number) && hasSmallExponent(number.group(4))
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** Empty where it is none, or too large to count with. */
  static Optional<Long> whole(BigDecimal number) {
    try {
      return Optional.of(number.longValueExact());
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  private static boolean hasFewDigits(Matcher number) {
    return length(number.group(1)) + length(number.group(2)) <= MOST_DIGITS;
  }

  private static boolean hasSmallExponent(@Nullable String digits) {
    return length(digits) == 0
        || (length(digits) <= 2 && digits != null && Integer.parseInt(digits) <= LARGEST_EXPONENT);
  }

  private static int length(@Nullable String digits) {
    return digits == null ? 0 : digits.length();
  }
}
