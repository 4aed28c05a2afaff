package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Call;
import dev.countersign.web.api.OverHttp;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class CsvTest extends OverHttp {
  private static final String TWO_LINES =
      """
      {"type": "QUANTITY", "date": "2026-11-20", "reason": "Damaged goods",
       "description": "%s", "locationId": "460000000041010",
       "lines": [{"itemId": "4815000000044101", "quantity": -12},
                 {"itemId": "4815000000044100", "quantity": -0.5, "description": "second"}]}
      """;

  @Test
  void hasARecordForEachLine() {
    draft(TWO_LINES.formatted("two lines"));
    Answer answer = csv("?q=two").is(200);
    List<CSVRecord> records = records(answer);

    assertThat(answer.header("Content-Type")).startsWith("text/csv").contains("charset=utf-8");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"adjustments.csv\"");
    assertThat(answer.body()).startsWith("id,reference,status,").contains("\r\n");
    assertThat(records).hasSize(2);
    assertThat(records.get(0).get("quantity")).isEqualTo("-12");
    assertThat(records.get(0).get("totalValue")).startsWith("-1464");
    assertThat(records.get(1).get("quantity")).isEqualTo("-0.5");
    assertThat(records.get(1).get("lineDescription")).isEqualTo("second");
    assertThat(records.get(0).get("id")).isEqualTo(records.get(1).get("id"));
    assertThat(records.get(0).get("reference")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void isSafeInASpreadsheet(String text, String cell) {
    draft(
        TWO_LINES.formatted(
            text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t")));
    List<CSVRecord> records =
        records(csv("?q=" + text.replaceAll("(?s).*(csv\\d).*", "$1")).is(200));

    assertThat(records).hasSize(2);
    assertThat(records.getFirst().get("description")).isEqualTo(cell);
  }

  static Stream<Arguments> isSafeInASpreadsheet() {
    return Stream.of(
        Arguments.of("=1+1;csv1", "'=1+1;csv1"),
        Arguments.of("+csv2", "'+csv2"),
        Arguments.of("-csv3", "'-csv3"),
        Arguments.of("@csv4", "'@csv4"),
        Arguments.of("\tcsv5", "'\tcsv5"),
        Arguments.of("csv6 \"x\", y\nz", "csv6 \"x\", y\nz"),
        Arguments.of("csv7 - معاذ 🧯", "csv7 - معاذ 🧯"));
  }

  @Test
  void holdsTheWholeSelectionHoweverLarge() {
    for (int i = 0; i < 450; i++) {
      draft(TWO_LINES.formatted("wholly " + i));
    }
    List<CSVRecord> records = records(csv("?q=wholly&limit=5").is(200));

    assertThat(records).hasSize(900);
    assertThat(records.stream().map(r -> r.get("lineId")).distinct()).hasSize(900);
    assertThat(records.getFirst().get("description")).isEqualTo("wholly 449");
  }

  @Test
  void isAHeadingWhereThereIsNothing() {
    assertThat(csv("?q=nothing-at-all").is(200).body()).hasLineCount(1).endsWith("storages\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv, text/csv",
    "'text/csv, application/json;q=0.5', text/csv",
    "'application/json, text/csv;q=0.5', application/json",
    "'*/*', application/json",
    "'application/json', application/json"
  })
  void comesWhereItIsPreferred(String accept, String type) {
    Answer answer = api.as(CLERK).header("Accept", accept).get(ADJUSTMENTS + "?limit=1").is(200);
    assertThat(answer.header("Content-Type")).startsWith(type);
  }

  @Test
  void refusesWhatTheListRefuses() {
    csv("?status=none").isProblem(400, "parameter.malformed");
    api.anonymous().header("Accept", "text/csv").get(ADJUSTMENTS).is(401);
    api.as(CLERK).header("Accept", "text/html").get(ADJUSTMENTS).is(406);
  }

  private Answer csv(String query) {
    Call call = api.as(CLERK).header("Accept", "text/csv");
    return call.get(ADJUSTMENTS + query);
  }

  private static List<CSVRecord> records(Answer answer) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(answer.body()))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
