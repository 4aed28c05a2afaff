package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.adjustment;
import static dev.countersign.simulator.zoho.Bodies.laptops;
import static dev.countersign.simulator.zoho.Bodies.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StateFileTest {
  @TempDir private Path folder = Path.of(".");

  private ZohoSettings settings() {
    return ZohoSettings.defaults()
        .stateFile(folder.resolve("zoho.json"))
        .rules(ZohoRules.defaults().with("adjustedAfterMillis", -1));
  }

  @Test
  void goesOnWhereItWasLeft() throws Exception {
    List<Json.Obj> documents;
    List<Json.Obj> stock;
    String authorization;
    try (ZohoSimulator simulator = ZohoSimulator.start(settings());
        Client client = new Client(simulator)) {
      authorization = client.withFreshToken().authorization();
      client.create(laptops("-0.000001"));
      client.create(
          adjustment(
              "ب",
              line(
                  ZohoDemo.YOGURT,
                  "1",
                  ",\"batches\":[{\"batch_number\":\"N\",\"in_quantity\":1}]")));
      simulator.rules(simulator.rules().approvals(2));
      client.create(laptops("-5"));
      documents = simulator.books().adjustments("");
      stock = simulator.books().stock("");
    }

    try (ZohoSimulator again =
            ZohoSimulator.start(settings().data(new ZohoData(List.of(), List.of())));
        Client client = new Client(again).authorization(authorization)) {
      assertThat(documents).hasSize(3);
      assertThat(again.books().adjustments("")).isEqualTo(documents);
      assertThat(again.books().stock("")).isEqualTo(stock);
      assertThat(client.create(laptops("-1")).id())
          .isGreaterThan(documents.getLast().text("inventory_adjustment_id").orElseThrow());
    }
    assertThat(folder)
        .isDirectoryContaining("glob:**zoho.json")
        .isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void refusesAFileThatIsNotItsOwn() throws Exception {
    Files.writeString(folder.resolve("zoho.json"), "{}");

    assertThatThrownBy(() -> ZohoSimulator.start(settings())).isInstanceOf(JsonException.class);
  }

  @Test
  void readsPortAndFileFromArgumentsBeforeTheEnvironment() {
    Map<String, String> environment =
        Map.of("SIMULATOR_PORT", "1", "SIMULATOR_STATE_FILE", "zoho.json");

    ZohoSettings settings =
        new ZohoSimulatorMain(new String[] {"--port=8099"}, environment).settings();

    assertThat(settings.port()).isEqualTo(8099);
    assertThat(settings.stateFile()).contains(Path.of("zoho.json"));
  }
}
