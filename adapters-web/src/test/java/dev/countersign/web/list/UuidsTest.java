package dev.countersign.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UuidsTest {
  @Test
  void readsAnyCase() {
    String text = "019a9e5c-0000-7000-8000-00000001114f";
    assertThat(Uuids.parse(text)).contains(UUID.fromString(text));
    assertThat(Uuids.parse("019A9E5C-0000-7000-8000-00000001114F")).contains(UUID.fromString(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1-1-1-1-1",
        "019a9e5c-0000-7000-8000-0000000111",
        "019a9e5c-0000-7000-8000-00000001114f0",
        "019a9e5c-0000-7000-8000-00000001114g",
        "019a9e5c00007000800000000001114f",
        "{019a9e5c-0000-7000-8000-00000001114f}",
        " 019a9e5c-0000-7000-8000-00000001114f",
        "019a9e5c-+000-7000-8000-00000001114f",
        "\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661-0000-7000-8000-000000011140"
      })
  void takesNothingElse(String text) {
    assertThat(Uuids.parse(text)).isEmpty();
  }
}
