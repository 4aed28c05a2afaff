package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.zoho.ZohoCall;
import dev.countersign.simulator.zoho.ZohoDemo;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAllocations;
import dev.countersign.testkit.given.GivenContent;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.given.GivenLine;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The nine operations of Zoho's document, with the field names of its published schema. */
class ZohoFieldsTest {
  private static final String DOCUMENTS = "/inventoryadjustments";
  private static final String DOCUMENT = "/inventoryadjustments/{id}";

  private final ZohoSettings settings = ZohoSettings.defaults();
  private final ZohoSimulator simulator = ZohoSimulator.start(settings);
  private final Zoho zoho = SimulatedZoho.connect(SimulatedZoho.configuration(simulator, settings));

  @AfterEach
  void close() {
    zoho.close();
    simulator.close();
  }

  @Test
  void callsEveryOperationOnce() {
    simulator.rules(simulator.rules().approvals(2));
    DocumentId id = created(content(line(ZohoDemo.LAPTOP, "-2")));
    zoho.approvals().submit(id);
    zoho.approvals().reject(id, "عدد خاطئ");
    zoho.adjustments().update(id, posting(content(line(ZohoDemo.LAPTOP, "-3"))));
    zoho.approvals().submit(id);
    zoho.approvals().approve(id);
    zoho.approvals().approveFinally(id);
    zoho.adjustments().search(Set.of(GivenIds.code()));
    zoho.adjustments().find(id);
    zoho.adjustments().delete(id);

    assertThat(simulator.journal().counts())
        .containsEntry("POST " + DOCUMENTS, 1)
        .containsEntry("GET " + DOCUMENTS, 1)
        .containsEntry("PUT " + DOCUMENT, 1)
        .containsEntry("GET " + DOCUMENT, 2)
        .containsEntry("DELETE " + DOCUMENT, 1)
        .containsEntry("POST " + DOCUMENT + "/submit", 2)
        .containsEntry("POST " + DOCUMENT + "/approve", 1)
        .containsEntry("POST " + DOCUMENT + "/approve/final", 1)
        .containsEntry("POST " + DOCUMENT + "/reject", 1);
    assertThat(simulator.journal().calls()).allMatch(call -> call.status() < 300);
    assertThat(body("POST " + DOCUMENT + "/reject").write()).isEqualTo("{\"reason\":\"عدد خاطئ\"}");
  }

  @Test
  void namesTheOrganisationInTheQuery() {
    created(content(line(ZohoDemo.LAPTOP, "-2")));
    ZohoCall call = simulator.journal().calls("POST " + DOCUMENTS).getFirst();

    assertThat(call.query()).containsEntry("organization_id", settings.organisation().id());
    assertThat(call.headers().get("content-type")).startsWith("application/json");
  }

  @Test
  void sendsTheHeadAndPlainLines() {
    created(
        content(line(ZohoDemo.COFFEE, "0.000001").account(ZohoDemo.STOCK_LOSS).description("بن ☕"))
            .description("كسر 📦")
            .reference("REF-IA-00001")
            .customFields(new CustomField("4815000000077001", "Ticket", "T-1")));

    assertThat(sent("POST " + DOCUMENTS))
        .isEqualTo(
            """
            {"date":"2026-11-20","reason":"Damaged goods","description":"كسر 📦",\
            "reference_number":"REF-IA-00001 CODE","adjustment_type":"quantity",\
            "custom_fields":[{"customfield_id":"4815000000077001","label":"Ticket","value":"T-1"}],\
            "location_id":"460000000038080",\
            "line_items":[{"item_id":"%s","description":"بن ☕","quantity_adjusted":0.000001,\
            "adjustment_account_id":"%s","location_id":"460000000041010"}]}\
            """
                .formatted(ZohoDemo.COFFEE, ZohoDemo.STOCK_LOSS));
  }

  @Test
  void sendsAValueInstead() {
    created(
        Given.content().ofValue().lines(at(Given.line().item(ZohoDemo.LAPTOP).value("-250.5"))));

    assertThat(lines("POST " + DOCUMENTS))
        .isEqualTo(
            "[{\"item_id\":\"%s\",\"description\":\"\",\"value_adjusted\":-250.5,"
                    .formatted(ZohoDemo.LAPTOP)
                + "\"location_id\":\"460000000041010\"}]");
  }

  @Test
  void sendsNewBatchesInward() {
    created(
        content(
            line(ZohoDemo.SERUM, "3")
                .batches(
                    GivenAllocations.newBatch(
                        "BTC-9", "3", GivenAllocations.storage(ZohoDemo.BIN_A1, "3")))));

    assertThat(lines("POST " + DOCUMENTS))
        .contains(
            "\"batches\":[{\"batch_number\":\"BTC-9\",\"external_batch_number\":\"MFR-BTC-9\","
                + "\"manufacturer_date\":\"2026-05-12\",\"expiry_date\":\"2028-02-29\","
                + "\"in_quantity\":3,\"storages\":[{\"storage_id\":\"%s\",\"in_quantity\":3}]}]"
                    .formatted(ZohoDemo.BIN_A1));
  }

  @Test
  void sendsKnownBatchesOutward() {
    created(
        content(
            line(ZohoDemo.YOGURT, "-2")
                .batches(
                    GivenAllocations.batchIn(
                        ZohoDemo.YOGURT_BATCH, "BTC-YG-001", ZohoDemo.YOGURT_BATCH_IN, "2"))));

    assertThat(lines("POST " + DOCUMENTS))
        .contains(
            "\"batches\":[{\"batch_id\":\"%s\",\"out_quantity\":2,\"batch_in_id\":\"%s\"}]"
                .formatted(ZohoDemo.YOGURT_BATCH, ZohoDemo.YOGURT_BATCH_IN));
  }

  @Test
  void sendsSerialsInStorages() {
    created(
        content(
            line(ZohoDemo.ROUTER, "-1")
                .serials("SR-RE-001")
                .storages(GivenAllocations.storage(ZohoDemo.BIN_A1, "1", "SR-RE-001"))));

    assertThat(lines("POST " + DOCUMENTS))
        .contains(
            "\"serial_numbers\":[\"SR-RE-001\"],\"storages\":[{\"storage_id\":\"%s\","
                    .formatted(ZohoDemo.BIN_A1)
                + "\"out_quantity\":1,\"serial_numbers\":[\"SR-RE-001\"]}]");
  }

  @Test
  void restatesInwardEntriesUnderTheirIds() {
    GivenContent content = content(intoNewBatch("3"));
    DocumentId id = created(content);
    Json.Obj line = present().objects("line_items").getFirst();
    Json.Obj batch = line.objects("batches").getFirst();
    Json.Obj storage = batch.objects("storages").getFirst();

    assertBooked(zoho.adjustments().update(id, posting(content(intoNewBatch("4")))));

    assertThat(lines("PUT " + DOCUMENT))
        .contains(
            "{\"line_item_id\":\"%s\"".formatted(line.text("line_item_id").orElseThrow()),
            "\"batch_id\":\"%s\"".formatted(batch.text("batch_id").orElseThrow()),
            "\"batch_in_id\":\"%s\"".formatted(batch.text("batch_in_id").orElseThrow()),
            "\"storage_in_id\":\"%s\"".formatted(storage.text("storage_in_id").orElseThrow()))
        .doesNotContain("storage_out_id");
  }

  @Test
  void restatesOutwardEntriesUnderTheirIds() {
    GivenLine two =
        line(ZohoDemo.BOLT, "-2").storages(GivenAllocations.storage(ZohoDemo.BIN_A1, "2"));
    DocumentId id = created(content(two));
    Json.Obj line = present().objects("line_items").getFirst();
    Json.Obj storage = line.objects("storages").getFirst();
    GivenLine three =
        line(ZohoDemo.BOLT, "-3").storages(GivenAllocations.storage(ZohoDemo.BIN_A1, "3"));

    assertBooked(zoho.adjustments().update(id, posting(content(three))));

    assertThat(lines("PUT " + DOCUMENT))
        .contains(
            "{\"line_item_id\":\"%s\"".formatted(line.text("line_item_id").orElseThrow()),
            "\"storage_out_id\":\"%s\"".formatted(storage.text("storage_out_id").orElseThrow()))
        .doesNotContain("storage_in_id");
  }

  @Test
  void givesNoIdToLinesThatAreNew() {
    DocumentId id = created(content(line(ZohoDemo.LAPTOP, "-2")));
    assertBooked(
        zoho.adjustments()
            .update(
                id, posting(content(line(ZohoDemo.LAPTOP, "2"), line(ZohoDemo.PROJECTOR, "-1")))));

    assertThat(lines("PUT " + DOCUMENT)).doesNotContain("line_item_id");
  }

  private DocumentId created(GivenContent content) {
    ErpWrite write = zoho.adjustments().create(posting(content));
    assertBooked(write);
    return ((ErpWrite.Booked) write).document().orElseThrow().id();
  }

  /** Booked, and every key that was sent is one of the schema's. */
  private void assertBooked(ErpWrite write) {
    assertThat(write).isInstanceOf(ErpWrite.Booked.class);
    assertThat(simulator.journal().calls()).allMatch(call -> call.unknownKeys().isEmpty());
  }

  private Json.Obj present() {
    return simulator.books().adjustments("").getFirst();
  }

  private Json body(String operation) {
    return simulator.journal().calls(operation).getFirst().body();
  }

  private String sent(String operation) {
    String code = present().text("reference_number").orElseThrow();
    return body(operation).write().replace(code.substring(code.length() - 14), "CODE");
  }

  private String lines(String operation) {
    return ((Json.Obj) body(operation)).get("line_items").write();
  }

  private static GivenLine intoNewBatch(String quantity) {
    return line(ZohoDemo.SERUM, quantity)
        .batches(
            GivenAllocations.newBatch(
                "BTC-9", quantity, GivenAllocations.storage(ZohoDemo.BIN_A1, quantity)));
  }

  private static GivenLine line(String item, String quantity) {
    return at(Given.line().item(item).quantity(quantity));
  }

  private static GivenLine at(GivenLine line) {
    return line.at(ZohoDemo.WAREHOUSE_1);
  }

  private static GivenContent content(GivenLine... lines) {
    return Given.content().lines(lines);
  }

  private static Posting posting(GivenContent content) {
    ReferenceCode code = GivenIds.code();
    return Posting.of(content.build(), code, new LocationId(ZohoDemo.HEAD_OFFICE));
  }
}
