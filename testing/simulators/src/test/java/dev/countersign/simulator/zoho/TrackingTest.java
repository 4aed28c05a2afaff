package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.adjustment;
import static dev.countersign.simulator.zoho.Bodies.line;
import static dev.countersign.simulator.zoho.ZohoDemo.WAREHOUSE_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrackingTest extends SimulatorTest {

  private Answer create(String item, String quantity, String further)
      throws IOException, InterruptedException {
    return client.create(adjustment("REF-T", line(item, quantity, further)));
  }

  private static Json.Obj first(Json.Obj holder, String list) {
    return holder.objects(list).getFirst();
  }

  @Test
  void makesABatchAndShowsItsInwardEntry() throws Exception {
    Answer answer =
        create(
            ZohoDemo.YOGURT,
            "6",
            ",\"batches\":[{\"batch_number\":\"BTC-YG-002\",\"expiry_date\":\"2027-03-01\",\"in_quantity\":6}]");

    Json.Obj batch = first(answer.line(), "batches");
    String inId = batch.text("batch_in_id").orElseThrow();
    assertThat(batch.members())
        .containsKeys("batch_id", "in_quantity", "expiry_date")
        .doesNotContainKey("out_quantity");
    assertThat(simulator.books().inBatch(ZohoDemo.YOGURT, WAREHOUSE_1, inId))
        .isEqualByComparingTo("6");
    assertThat(
            client
                .get("/items/batches?item_id=" + ZohoDemo.YOGURT)
                .column("batches", "batch_number"))
        .containsExactly("BTC-YG-001", "BTC-YG-002");
  }

  @Test
  void takesFromTheInwardEntryThatIsNamed() throws Exception {
    String batch =
        ",\"batches\":[{\"batch_id\":\"%s\",\"batch_in_id\":\"%s\",\"out_quantity\":\"3.5\"}]"
            .formatted(ZohoDemo.YOGURT_BATCH, ZohoDemo.YOGURT_BATCH_IN);

    Answer answer = create(ZohoDemo.YOGURT, "-3.5", batch);

    assertThat(first(answer.line(), "batches").text("out_quantity")).contains("3.5");
    assertThat(simulator.books().inBatch(ZohoDemo.YOGURT, WAREHOUSE_1, ZohoDemo.YOGURT_BATCH_IN))
        .isEqualByComparingTo("20.5");
    assertThat(simulator.books().onHand(ZohoDemo.YOGURT, WAREHOUSE_1)).isEqualByComparingTo("20.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "6  | {'batch_number':'BTC-YG-001','in_quantity':6} | 2303",
        "6  | {'batch_number':'N1','in_quantity':5} | 99043",
        "6  | {'batch_number':'N1','out_quantity':6} | 4",
        "6  | {'in_quantity':6} | 4",
        "6  | {'batch_id':'1','in_quantity':6} | 99040",
        "6  | {'batch_number':'N1','in_quantity':3},{'batch_number':'N1','in_quantity':3} | 2303",
        "-6 | {'batch_number':'BTC-YG-001','out_quantity':6} | 4",
        "-6 | {'batch_id':'6780203000000511450','out_quantity':6} | 99040",
        "-6 | {'batch_id':'6780203000000511440','batch_in_id':'1','out_quantity':6} | 99041",
        "-25| {'batch_id':'6780203000000511440','out_quantity':25} | 99020",
      })
  void refusesBatchesThatDoNotFit(String quantity, String batches, int code) throws Exception {
    Answer answer =
        create(ZohoDemo.YOGURT, quantity, ",\"batches\":[" + batches.replace('\'', '"') + "]");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void movesBatchesInBins() throws Exception {
    String batch =
        ",\"batches\":[{\"batch_id\":\"%s\",\"batch_in_id\":\"%s\",\"out_quantity\":2,\"storages\":[{\"storage_id\":\"%s\",\"out_quantity\":2}]}]"
            .formatted(ZohoDemo.SERUM_BATCH, ZohoDemo.SERUM_BATCH_IN_A1, ZohoDemo.BIN_A1);

    Json.Obj storage =
        first(first(create(ZohoDemo.SERUM, "-2", batch).line(), "batches"), "storages");

    assertThat(storage.text("storage_name")).contains("Bin A1");
    assertThat(storage.members())
        .containsKeys("storage_out_id", "out_quantity")
        .doesNotContainKey("storage_in_id");
    assertThat(simulator.books().inBin(ZohoDemo.SERUM, WAREHOUSE_1, ZohoDemo.BIN_A1))
        .isEqualByComparingTo("6");
  }

  @Test
  void refusesToTakeABatchOutOfABinThatItIsNotIn() throws Exception {
    String batch =
        ",\"batches\":[{\"batch_id\":\"%s\",\"batch_in_id\":\"%s\",\"out_quantity\":2,\"storages\":[{\"storage_id\":\"%s\",\"out_quantity\":2}]}]"
            .formatted(ZohoDemo.SERUM_BATCH, ZohoDemo.SERUM_BATCH_IN_A1, ZohoDemo.BIN_A2);

    assertThat(create(ZohoDemo.SERUM, "-2", batch).code()).isEqualTo(99020);
  }

  @Test
  void movesPlainItemsInBins() throws Exception {
    String storages =
        ",\"storages\":[{\"storage_id\":\"%s\",\"in_quantity\":3},{\"storage_id\":\"%s\",\"in_quantity\":1}]"
            .formatted(ZohoDemo.BIN_A1, ZohoDemo.BIN_B1);

    assertThat(create(ZohoDemo.BOLT, "4", storages).code()).isZero();
    assertThat(simulator.books().inBin(ZohoDemo.BOLT, WAREHOUSE_1, ZohoDemo.BIN_A1))
        .isEqualByComparingTo("33");
    assertThat(simulator.books().inBin(ZohoDemo.BOLT, WAREHOUSE_1, ZohoDemo.BIN_B1))
        .isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'storage_id':'6780203000000093225','in_quantity':3} | 99050",
        "{'storage_id':'6780203000000093228','in_quantity':4} | 99053",
        "{'storage_id':'1','in_quantity':4} | 99052",
        "{'in_quantity':4} | 4",
      })
  void refusesBinsThatDoNotFit(String storages, int code) throws Exception {
    Answer answer =
        create(ZohoDemo.BOLT, "4", ",\"storages\":[" + storages.replace('\'', '"') + "]");

    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void movesSerialNumbers() throws Exception {
    create(ZohoDemo.SCANNER, "-1", ",\"serial_numbers\":[\"ARMP-0002\"]");
    create(ZohoDemo.SCANNER, "1", ",\"serial_numbers\":[\"ARMP-0078\"]");

    String path = "/items/serialnumbers?item_id=" + ZohoDemo.SCANNER;
    assertThat(client.get(path).column("serial_numbers", "serialnumber"))
        .containsExactly("ARMP-0001", "ARMP-0003", "ARMP-0078");
    assertThat(
            client
                .get(path + "&show_transacted_out=true")
                .column("serial_numbers", "is_transacted_out"))
        .containsExactly("false", "true", "false", "false");
  }

  @Test
  void movesSerialNumbersInBins() throws Exception {
    String storages =
        ",\"storages\":[{\"storage_id\":\"%s\",\"out_quantity\":1,\"serial_numbers\":[\"SR-RE-001\"]}]"
            .formatted(ZohoDemo.BIN_A1);

    Answer answer = create(ZohoDemo.ROUTER, "-1", storages);

    assertThat(answer.line().elements("serial_numbers")).containsExactly(new Json.Str("SR-RE-001"));
    assertThat(simulator.books().hasSerial(ZohoDemo.ROUTER, WAREHOUSE_1, "SR-RE-001")).isFalse();
    assertThat(simulator.books().inBin(ZohoDemo.ROUTER, WAREHOUSE_1, ZohoDemo.BIN_A1))
        .isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "-1 | 'ARMP-0001','ARMP-0002' | 99030",
        "-2 | 'ARMP-0001','ARMP-0001' | 99030",
        "-1 | 'ARMP-0099' | 99020",
        "1  | 'ARMP-0001' | 99031",
      })
  void refusesSerialNumbersThatDoNotFit(String quantity, String serials, int code)
      throws Exception {
    Answer answer =
        create(
            ZohoDemo.SCANNER, quantity, ",\"serial_numbers\":[" + serials.replace('\'', '"') + "]");

    assertThat(answer.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"batches", "serial_numbers", "storages"})
  void refusesTrackingOfAPlainItem(String list) throws Exception {
    assertThat(create(ZohoDemo.LAPTOP, "1", ",\"" + list + "\":[{\"a\":1}]").code())
        .isBetween(99032, 99051);
  }
}
