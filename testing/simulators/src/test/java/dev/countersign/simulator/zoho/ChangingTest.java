package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.adjustment;
import static dev.countersign.simulator.zoho.Bodies.laptops;
import static dev.countersign.simulator.zoho.Bodies.line;
import static dev.countersign.simulator.zoho.ZohoDemo.WAREHOUSE_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

final class ChangingTest extends SimulatorTest {

  private static final String NEW_BATCH =
      ",\"batches\":[{\"batch_number\":\"B-9\",\"in_quantity\":6}]";

  @Test
  void movesOnlyTheDifferenceOnUpdate() throws Exception {
    Answer created = client.create(laptops("-2"));
    String lineId =
        ",\"line_item_id\":\"" + created.line().text("line_item_id").orElseThrow() + "\"";
    String body =
        adjustment("REF-1b", line(ZohoDemo.LAPTOP, "-5", lineId), line(ZohoDemo.PROJECTOR, "1"));

    Answer updated = client.call("PUT", "/inventoryadjustments/" + created.id(), body);

    assertThat(updated.status()).isEqualTo(200);
    assertThat(updated.line().text("line_item_id")).isEqualTo(created.line().text("line_item_id"));
    assertThat(updated.documentStatus()).isEqualTo("adjusted");
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, WAREHOUSE_1)).isEqualByComparingTo("35");
    assertThat(simulator.books().onHand(ZohoDemo.PROJECTOR, WAREHOUSE_1)).isEqualByComparingTo("7");
  }

  @Test
  void dropsLinesThatAnUpdateLeavesOut() throws Exception {
    Answer created =
        client.create(adjustment("R", line(ZohoDemo.LAPTOP, "-2"), line(ZohoDemo.PROJECTOR, "1")));

    client.call("PUT", "/inventoryadjustments/" + created.id(), laptops("-2"));

    assertThat(simulator.books().onHand(ZohoDemo.PROJECTOR, WAREHOUSE_1)).isEqualByComparingTo("6");
  }

  @Test
  void refusesAnUpdateOfALineThatIsNotThere() throws Exception {
    Answer created = client.create(laptops("-2"));
    String body = adjustment("R", line(ZohoDemo.LAPTOP, "-1", ",\"line_item_id\":\"77\""));

    assertThat(client.call("PUT", "/inventoryadjustments/" + created.id(), body).code())
        .isEqualTo(99006);
  }

  @Test
  void keepsItsOwnBatchOnUpdate() throws Exception {
    Answer created = client.create(adjustment("R", line(ZohoDemo.YOGURT, "6", NEW_BATCH)));
    Json.Obj batch = created.line().objects("batches").getFirst();
    String inId = batch.text("batch_in_id").orElseThrow();
    String restated =
        ",\"batches\":[{\"batch_id\":\"%s\",\"batch_in_id\":\"%s\",\"in_quantity\":4}]"
            .formatted(batch.text("batch_id").orElseThrow(), inId);

    Answer updated =
        client.call(
            "PUT",
            "/inventoryadjustments/" + created.id(),
            adjustment("R", line(ZohoDemo.YOGURT, "4", restated)));

    assertThat(updated.line().objects("batches").getFirst().text("batch_in_id")).contains(inId);
    assertThat(simulator.books().inBatch(ZohoDemo.YOGURT, WAREHOUSE_1, inId))
        .isEqualByComparingTo("4");
  }

  @Test
  void takesEverythingBackOnDelete() throws Exception {
    List<Json.Obj> before = held();
    String gone = ",\"serial_numbers\":[\"ARMP-0001\"]";
    Answer created =
        client.create(
            adjustment(
                "R",
                line(ZohoDemo.LAPTOP, "-0.000001"),
                line(ZohoDemo.YOGURT, "6", NEW_BATCH),
                line(ZohoDemo.SCANNER, "-1", gone)));
    assertThat(created.code()).isZero();
    assertThat(held()).isNotEqualTo(before);

    Answer deleted = client.call("DELETE", "/inventoryadjustments/" + created.id(), "");

    assertThat(deleted.body().text("message")).contains("Inventory Adjustment(s) has been deleted");
    assertThat(held()).isEqualTo(before);
    assertThat(client.get("/inventoryadjustments/" + created.id()).code()).isEqualTo(1002);
    assertThat(client.create(adjustment("R", line(ZohoDemo.YOGURT, "6", NEW_BATCH))).code())
        .isZero();
  }

  private List<Json.Obj> held() {
    return simulator.books().stock("").stream()
        .filter(it -> !it.text("quantity").orElse("0").matches("0(\\.0+)?"))
        .map(ChangingTest::stripped)
        .toList();
  }

  private static Json.Obj stripped(Json.Obj place) {
    Json.Num quantity = (Json.Num) place.get("quantity");
    return Json.object()
        .putAll(place)
        .put("quantity", quantity.value().stripTrailingZeros())
        .build();
  }

  @Test
  void refusesToDeleteABatchThatHasBeenUsed() throws Exception {
    Answer created = client.create(adjustment("R", line(ZohoDemo.YOGURT, "6", NEW_BATCH)));
    String batchId = created.line().objects("batches").getFirst().text("batch_id").orElseThrow();
    String out = ",\"batches\":[{\"batch_id\":\"" + batchId + "\",\"out_quantity\":1}]";
    assertThat(client.create(adjustment("R2", line(ZohoDemo.YOGURT, "-1", out))).code()).isZero();

    assertThat(client.call("DELETE", "/inventoryadjustments/" + created.id(), "").code())
        .isEqualTo(99020);
  }

  @Test
  void settlesTheValuationLater() throws Exception {
    rule("valuationPendingMillis", 5000);
    Answer created = client.create(laptops("-2"));
    assertThat(created.adjustment().text("is_inventory_valuation_pending")).contains("true");
    assertThat(created.adjustment().text("total")).contains("0");

    clock.pass(Duration.ofSeconds(5));

    Answer later = client.get("/inventoryadjustments/" + created.id());
    assertThat(later.adjustment().text("is_inventory_valuation_pending")).contains("false");
    assertThat(later.adjustment().text("total")).contains("-500.00");
  }

  @Test
  void losesNothingWhenManyCreateAtOnce() throws Exception {
    simulator.rules(simulator.rules().limits(0, 0, 0));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 40; i++) {
        var _ = threads.submit(() -> client.create(laptops("-1")));
      }
    }

    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, WAREHOUSE_1)).isEqualByComparingTo("0");
    assertThat(simulator.books().adjustments("REF-1")).hasSize(40);
    assertThat(simulator.journal().count("POST /inventoryadjustments")).isEqualTo(40);
  }
}
