package dev.countersign.domain.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"R", "REF-IA-00001", "a b c", "!~", "12345678901234567890123456789012345678"})
  void takesVisibleAsciiWithSingleInnerBlanks(String text) {
    assertThat(new Reference(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " a",
        "a ",
        "a  b",
        "a\tb",
        "a\n",
        "é",
        "a\u00a0b",
        "\u007f",
        "📦",
        "a\u0000"
      })
  void takesNothingElse(String text) {
    assertThat(Reference.hasForm(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reference(text))
        .withMessage("not a reference: '" + text + "'");
  }

  @Test
  void takes38CharactersAtMost() {
    assertThat(Reference.isShort("x".repeat(38))).isTrue();
    assertThat(Reference.isShort("x".repeat(39))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Reference("x".repeat(39)));
  }

  @Test
  void judgesTheFormOfAVeryLongTextToo() {
    assertThat(Reference.hasForm("a ".repeat(500_000) + "a")).isTrue();
    assertThat(Reference.hasForm("a ".repeat(500_000))).isFalse();
  }
}
