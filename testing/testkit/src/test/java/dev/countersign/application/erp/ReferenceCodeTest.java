package dev.countersign.application.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceCodeTest {
  @ParameterizedTest
  @CsvSource({
    "00000000-0000-7000-8000-000000000000, CS000000000000",
    "00000000-0000-7000-8000-000000000001, CS000000000001",
    "00000000-0000-7000-8000-00000000001f, CS00000000000Z",
    "00000000-0000-7000-8000-000000000020, CS000000000010",
    "00000000-0000-7000-8fff-ffffffffffff, CSZZZZZZZZZZZZ",
    "ffffffff-ffff-7fff-b123-456789abcdef, CS28T5CY4TQKFF",
  })
  void writesTheLowestSixtyBits(UUID random, String code) {
    assertThat(ReferenceCode.of(random)).hasToString(code);
  }

  @Test
  void tellsApartWhatDiffersInTheseBits() {
    assertThat(ReferenceCode.of(new UUID(1, 1L << 59)))
        .isNotEqualTo(ReferenceCode.of(new UUID(1, 0)))
        .isEqualTo(ReferenceCode.of(new UUID(2, 1L << 59)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "CS",
        "CS00000000000",
        "CS0000000000000",
        "cs000000000000",
        "CS00000000000I",
        "CS00000000000L",
        "CS00000000000O",
        "CS00000000000U",
        "XX000000000000"
      })
  void isNothingElse(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceCode(text));
  }
}
