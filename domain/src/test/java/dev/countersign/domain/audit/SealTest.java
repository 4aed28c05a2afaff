package dev.countersign.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The forms that docs/audit.md gives. */
final class SealTest {
  private static final Instant AT = Instant.parse("2026-11-21T09:30:04.500Z");
  private static final KeyId KEY = new KeyId("0123456789abcdef0123456789abcdef");
  private static final KeyId OLD = new KeyId("f".repeat(32));

  @Test
  void writesItsBodyInTheOneForm() {
    var seal = new Seal(1, Hash.NONE, 1, new Head(20, Hash.NONE), AT, KEY, Optional.empty());

    assertThat(seal.body())
        .isEqualTo(
            "{\"at\":\"2026-11-21T09:30:04.500Z\",\"before\":\"%1$s\",\"first\":\"1\",\"head\":\"%1$s\",\"key\":\"%2$s\",\"last\":\"20\",\"number\":\"1\"}"
                .formatted("0".repeat(64), KEY));
  }

  @Test
  void namesThePreviousKeyLast() {
    var seal = new Seal(2, Hash.NONE, 21, new Head(30, Hash.NONE), AT, KEY, Optional.of(OLD));

    assertThat(seal.body())
        .endsWith(",\"number\":\"2\",\"previousKey\":\"" + OLD + "\"}")
        .contains("\"last\":\"30\"");
  }

  @Test
  void linksAsWritten() {
    Link first = Head.START.next(Hash.of(new byte[] {1}));

    assertThat(first.seq()).isEqualTo(1);
    assertThat(first.link())
        .isEqualTo(
            Hash.of(
                new byte[32],
                new byte[] {0, 0, 0, 0, 0, 0, 0, 1},
                Hash.of(new byte[] {1}).bytes()));
    assertThat(new Head(0x0102030405060708L, Hash.NONE).next(Hash.NONE).link())
        .isEqualTo(Hash.of(new byte[32], new byte[] {1, 2, 3, 4, 5, 6, 7, 9}, Hash.NONE.bytes()));
  }

  @Test
  void refusesWhatIsNoHashAndNoKeysId() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Hash(new byte[31]));
    assertThatIllegalArgumentException().isThrownBy(() -> new KeyId("0123"));
    assertThat(Hash.parse("ab".repeat(32)).hex()).isEqualTo("ab".repeat(32));
    assertThat(Hash.NONE).isNotEqualTo(Hash.of(new byte[] {1})).hasToString("0".repeat(64));
    assertThat(Hash.NONE.hashCode()).isEqualTo(new Hash(new byte[32]).hashCode());
  }
}
