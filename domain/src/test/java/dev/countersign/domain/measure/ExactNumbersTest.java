package dev.countersign.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0.000001, 0.000001",
    "1E-6, 0.000001",
    "1E+3, 1000",
    "1e9, 1000000000",
    "-2.500, -2.5",
    "100, 100",
    "0, 0",
    "-0, 0",
    "0.000, 0",
    "0E+7, 0",
    "+7, 7",
    "1234567890123456789, 1234567890123456789",
    "12345678901234567.89, 12345678901234567.89",
  })
  void writesOneValueInOnePlainForm(String given, String written) {
    assertThat(Quantity.of(given)).hasToString(written).isEqualTo(Quantity.of(written));
    assertThat(Amount.of(given)).hasToString(written).isEqualTo(Amount.of(written));
    assertThat(Quantity.of(given)).hasSameHashCodeAs(Quantity.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1,5", "x", "0x10", "NaN", "1 ", "1e99999999999"})
  void refusesWhatIsNoNumber(String text) {
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Quantity.of(text));
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Amount.of(text));
  }

  @Test
  void takesNinetyDigitsAndDecimalsAndNoMore() {
    String ninety = "9".repeat(90);
    for (Function<String, ?> of : List.<Function<String, ?>>of(Quantity::of, Amount::of)) {
      assertThat(of.apply(ninety)).hasToString(ninety);
      assertThat(of.apply("1E+90")).hasToString("1" + "0".repeat(90));
      assertThat(of.apply("1E-90")).hasToString("0." + "0".repeat(89) + "1");
      for (String tooMuch : List.of("9".repeat(91), "1E+91", "1E-91", "1E+999999999")) {
        assertThatExceptionOfType(IllegalArgumentException.class)
            .isThrownBy(() -> of.apply(tooMuch))
            .withMessageContaining("scale");
      }
    }
  }

  @Test
  void losesNothingInSumsThatFloatingPointWouldLose() {
    assertThat(Quantity.of("0.1").plus(Quantity.of("0.2"))).hasToString("0.3");
    assertThat(Quantity.of("1000000000").minus(Quantity.of("0.000001")))
        .hasToString("999999999.999999");
    assertThat(Amount.of("9007199254740993").plus(Amount.of("0.01")))
        .hasToString("9007199254740993.01");
  }

  @Test
  void keepsTheSign() {
    assertThat(Quantity.of("-2").sign()).isEqualTo(-1);
    assertThat(Quantity.ZERO.sign()).isZero();
    assertThat(Amount.of("0.01").sign()).isEqualTo(1);
    assertThat(Quantity.of("-2").absolute()).isEqualTo(Quantity.of("2"));
    assertThat(Quantity.of("-2").negated()).isEqualTo(Quantity.of("2"));
    assertThat(Quantity.of("2").negated()).isEqualTo(Quantity.of("-2"));
    assertThat(Amount.of("-0.5").absolute()).isEqualTo(Amount.of("0.5"));
  }

  @Test
  void multipliesUnrounded() {
    assertThat(Quantity.of("-0.000003").at(Amount.of("0.333")))
        .isEqualTo(Amount.of("-0.000000999"));
    assertThat(Quantity.of("5").at(Amount.ZERO)).isEqualTo(Amount.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"1.005, 2, 1.01", "-1.005, 2, -1.01", "1.0049, 2, 1", "2.5, 0, 3", "7, 2, 7"})
  void roundsHalfAwayFromZero(String amount, int decimals, String rounded) {
    assertThat(Amount.of(amount).rounded(decimals)).isEqualTo(Amount.of(rounded));
  }

  @Test
  void ordersByValue() {
    assertThat(Quantity.of("9")).isLessThan(Quantity.of("10"));
    assertThat(Amount.of("-10")).isLessThan(Amount.of("-9"));
    assertThat(Amount.of("1.50")).isEqualByComparingTo(new Amount(new BigDecimal("1.5")));
  }
}
