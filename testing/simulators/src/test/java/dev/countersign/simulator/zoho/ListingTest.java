package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.adjustment;
import static dev.countersign.simulator.zoho.Bodies.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.json.Json;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListingTest extends SimulatorTest {

  private void createThree() throws Exception {
    for (String reference : List.of("REF-A", "REF-B", "REF-C")) {
      client.create(adjustment(reference, line(ZohoDemo.LAPTOP, "-1")));
    }
  }

  private List<String> references(String query) throws Exception {
    return client
        .get("/inventoryadjustments" + query)
        .column("inventory_adjustments", "reference_number");
  }

  @Test
  void comesNewestFirstWithoutLines() throws Exception {
    createThree();

    Answer answer = client.get("/inventoryadjustments");

    assertThat(answer.column("inventory_adjustments", "reference_number"))
        .containsExactly("REF-C", "REF-B", "REF-A");
    assertThat(answer.body().objects("inventory_adjustments").getFirst().members())
        .containsKeys("inventory_adjustment_id", "status", "created_time", "total")
        .doesNotContainKey("line_items");
  }

  @Test
  void pagesByNumber() throws Exception {
    createThree();

    Answer first = client.get("/inventoryadjustments?page=1&per_page=2");
    Answer second = client.get("/inventoryadjustments?page=2&per_page=2");

    assertThat(first.object("page_context").text("has_more_page")).contains("true");
    assertThat(first.object("page_context").text("report_name")).contains("Inventory Adjustments");
    assertThat(second.object("page_context").text("has_more_page")).contains("false");
    assertThat(second.column("inventory_adjustments", "reference_number")).containsExactly("REF-A");
    assertThat(references("?page=3&per_page=2")).isEmpty();
  }

  @Test
  void capsThePageAt200() throws Exception {
    assertThat(
            client
                .get("/inventoryadjustments?per_page=500")
                .object("page_context")
                .text("per_page"))
        .contains("200");
  }

  @Test
  void ignoresFilters() throws Exception {
    createThree();

    assertThat(references("?reference_number=REF-A&search_text=REF-A&date_start=2030-01-01"))
        .hasSize(3);
  }

  @Test
  void canComeInAnotherOrder() throws Exception {
    createThree();
    rule("shuffleSeed", 1);
    List<String> shuffled = references("");

    assertThat(shuffled)
        .containsExactlyInAnyOrder("REF-A", "REF-B", "REF-C")
        .isEqualTo(references(""));
    assertThat(shuffled).isNotEqualTo(List.of("REF-C", "REF-B", "REF-A"));
  }

  @Test
  void canShowDocumentsLate() throws Exception {
    rule("listDelayMillis", 20_000);
    createThree();
    assertThat(references("")).isEmpty();

    clock.pass(Duration.ofSeconds(20));

    assertThat(references("")).hasSize(3);
  }

  @Test
  void canShowEachDocumentAtATimeOfItsOwn() throws Exception {
    rule("listDelayMillis", 20_000);
    rule("listDelaySeed", 3);
    for (int i = 0; i < 4; i++) {
      createThree();
    }
    clock.pass(Duration.ofSeconds(10));
    assertThat(references("")).hasSizeBetween(1, 11);

    clock.pass(Duration.ofSeconds(10));

    assertThat(references("")).hasSize(12);
  }

  @Test
  void canMoveRowsBetweenPages() throws Exception {
    createThree();
    createThree();
    rule("pageShiftPercent", 100);
    List<String> first = ids("?page=1&per_page=3");
    List<String> second = ids("?page=2&per_page=3");

    assertThat(second).hasSize(3).containsAnyElementsOf(first);
    assertThat(ids("")).doesNotHaveDuplicates().hasSize(6);
    rule("pageShiftPercent", 0);
    assertThat(ids("?page=2&per_page=3")).doesNotContainAnyElementsOf(ids("?page=1&per_page=3"));
  }

  private List<String> ids(String query) throws Exception {
    return client
        .get("/inventoryadjustments" + query)
        .column("inventory_adjustments", "inventory_adjustment_id");
  }

  @Test
  void canSendIdsAsNumbers() throws Exception {
    rule("numericIds", true);
    createThree();

    Answer answer = client.get("/inventoryadjustments");

    Json.Obj row = answer.body().objects("inventory_adjustments").getFirst();
    assertThat(row.get("inventory_adjustment_id")).isInstanceOf(Json.Num.class);
    assertThat(row.get("reference_number")).isInstanceOf(Json.Str.class);
    assertThat(answer.response().body())
        .containsPattern("\"inventory_adjustment_id\":4815[0-9]{15},");
  }

  @Test
  void canAnswerACreateWith200() throws Exception {
    rule("createdStatus", 200);

    assertThat(client.create(Bodies.laptops("-1")).status()).isEqualTo(200);
  }
}
