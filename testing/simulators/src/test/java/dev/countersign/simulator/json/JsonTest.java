package dev.countersign.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,-0.5,0.000001,9223372036854775808,12345678901234567.890],\"b\":{\"c\":null,\"d\":true,\"e\":false}}",
        "\"تالف 📦 \\\" \\\\ \\n \\t \\u0001 /\"",
        "[]",
        "{}",
        "-2.000000",
      })
  void writesWhatItReads(String document) {
    assertThat(Json.read(document).write()).isEqualTo(document);
  }

  @Test
  void readsEscapesAndExponents() {
    assertThat(Json.read(" [\"\\u0041\\/\\b\\f\\r\\ud83d\\udce6\" , 1.5e3 , 2E-2 ] ").write())
        .isEqualTo("[\"A/\\u0008\\u000c\\r📦\",1500,0.02]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "01",
        "1.",
        ".5",
        "+1",
        "NaN",
        "tru",
        "\"",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u12\"",
        "[1] 2",
        "{\"a\":1,\"a\":2}",
        "1e999999999",
        "1e401",
        "'a'",
      })
  void refusesWhatIsNoJson(String document) {
    assertThatThrownBy(() -> Json.read(document)).isInstanceOf(JsonException.class);
  }

  @Test
  void refusesToNestTooDeep() {
    assertThat(Json.read("[".repeat(64) + "]".repeat(64))).isNotNull();
    assertThatThrownBy(() -> Json.read("[".repeat(65) + "]".repeat(65)))
        .isInstanceOf(JsonException.class);
  }
}
