package dev.countersign.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.serial.SerialNumber;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "a\u0000", "a\nb", "\t", "\u007f", "a\u0085", "\ud800", "\udc00a"})
  void takesNoBlankNoControlCharacterAndNoHalfCharacterForAName(String text) {
    assertThat(Text.isName(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.requireName(text, "thing"))
        .withMessage("not a thing: '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " a ", "4815000000044100", "000123", "مخزن", "📦"})
  void takesAnythingElse(String text) {
    assertThat(Text.isName(text)).isTrue();
  }

  @Test
  void takes255Characters() {
    assertThat(Text.isName("x".repeat(255))).isTrue();
    assertThat(Text.isName("x".repeat(256))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyIdRefusesWhatIsNoNameAndIsWrittenAsGiven(Function<String, Object> id) {
    assertThatIllegalArgumentException().isThrownBy(() -> id.apply(" "));
    assertThatNoException().isThrownBy(() -> id.apply("00019-digit-id"));
    assertThat(id.apply("0001")).hasToString("0001").isNotEqualTo(id.apply("1"));
  }

  static Stream<Function<String, Object>> ids() {
    return Stream.of(
        ItemId::new,
        LocationId::new,
        AccountId::new,
        PersonId::new,
        SerialNumber::new,
        BatchId::new,
        BatchInId::new,
        StorageId::new);
  }
}
