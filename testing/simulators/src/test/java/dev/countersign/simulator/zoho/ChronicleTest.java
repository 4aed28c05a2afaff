package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.laptops;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** What is known of documents afterwards. */
final class ChronicleTest extends SimulatorTest {

  @Test
  void remembersEveryStepOfADocument() throws Exception {
    approvals(2);
    String id = client.create(laptops("-1")).id();
    client.post("/inventoryadjustments/" + id + "/submit", "");
    client.post("/inventoryadjustments/" + id + "/approve", "");
    client.post("/inventoryadjustments/" + id + "/approve", "");

    ZohoDocument document = simulator.books().documents("REF-1").getFirst();

    assertThat(document.events())
        .extracting(it -> it.status() + " " + it.approvals())
        .containsExactly("draft 0", "pending_approval 0", "pending_approval 1", "adjusted 2");
    assertThat(document.status()).isEqualTo("adjusted");
    assertThat(document.document().objects("line_items")).hasSize(1);
  }

  @Test
  void countsWhatWasDeletedToo() throws Exception {
    client.create(laptops("-1"));
    String second = client.create(laptops("-1")).id();
    client.call("DELETE", "/inventoryadjustments/" + second, "");

    assertThat(simulator.books().references("REF"))
        .containsExactly(entry("REF-1", new ZohoTally(2, 1)));
    assertThat(simulator.books().documents("REF"))
        .extracting(ZohoDocument::deleted)
        .containsExactly(false, true);
    assertThat(simulator.books().documents("OTHER")).isEmpty();
  }

  @Test
  void notesNothingOfARefusedCreate() throws Exception {
    client.create(laptops("0"));

    assertThat(simulator.books().documents("")).isEmpty();
  }

  @Test
  void takesTheStockOfAVoidedDocumentBack() throws Exception {
    String id = client.create(laptops("-1")).id();

    simulator.books().cancel(id);

    assertThat(client.get("/inventoryadjustments/" + id).documentStatus()).isEqualTo("void");
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1))
        .isEqualByComparingTo("40");
    assertThatThrownBy(() -> simulator.books().cancel(id)).hasMessageContaining("status is void");
    simulator.books().delete(id);
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1))
        .isEqualByComparingTo("40");
  }
}
