package dev.countersign.simulator.zoho;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A simulator with demo data, a clock moved by hand and a client with a token, for each test. */
abstract class SimulatorTest {
  final MovedClock clock = new MovedClock();
  final ZohoSimulator simulator = ZohoSimulator.start(ZohoSettings.defaults().clock(clock));
  final Client client = new Client(simulator);

  @BeforeEach
  void takesToken() throws IOException, InterruptedException {
    client.withFreshToken();
  }

  @AfterEach
  void stops() {
    client.close();
    simulator.close();
  }

  void approvals(int levels) {
    simulator.rules(simulator.rules().approvals(levels));
  }

  void rule(String name, Object value) {
    simulator.rules(simulator.rules().with(name, value));
  }
}
