package dev.countersign.simulator.zoho;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** What a simulator is started with; port 0 takes any that is free. */
public record ZohoSettings(
    int port,
    Organisation organisation,
    Client client,
    ZohoRules rules,
    ZohoData data,
    InstantSource clock,
    Optional<Path> stateFile) {

  /** The one organisation that the simulator knows. */
  public record Organisation(
      String id, String name, String currency, ZoneId zone, int pricePrecision) {}

  /** The one OAuth client and refresh token that the accounts server knows. */
  public record Client(String id, String secret, String refreshToken) {}

  /** Demo data, default rules, the machine's clock, any port, nothing kept. */
  public static ZohoSettings defaults() {
    return new ZohoSettings(
        0,
        new Organisation(
            "10234695", "Countersign Demo Trading", "USD", ZoneId.of("Asia/Riyadh"), 2),
        new Client("1000.SIMULATORCLIENT", "simulator-secret", "1000.simulator.refresh"),
        ZohoRules.defaults(),
        ZohoDemo.data(),
        InstantSource.system(),
        Optional.empty());
  }

  /** The same settings on a fixed port. */
  public ZohoSettings port(int number) {
    return new ZohoSettings(number, organisation, client, rules, data, clock, stateFile);
  }

  /** The same settings for another organisation. */
  public ZohoSettings organisation(Organisation other) {
    return new ZohoSettings(port, other, client, rules, data, clock, stateFile);
  }

  /** The same settings with another OAuth client. */
  public ZohoSettings client(Client other) {
    return new ZohoSettings(port, organisation, other, rules, data, clock, stateFile);
  }

  /** The same settings with other rules. */
  public ZohoSettings rules(ZohoRules other) {
    return new ZohoSettings(port, organisation, client, other, data, clock, stateFile);
  }

  /** The same settings with other data to begin with. */
  public ZohoSettings data(ZohoData other) {
    return new ZohoSettings(port, organisation, client, rules, other, clock, stateFile);
  }

  /** The same settings with a clock that a test moves. */
  public ZohoSettings clock(InstantSource source) {
    return new ZohoSettings(port, organisation, client, rules, data, source, stateFile);
  }

  /** The same settings with the books kept in a file. */
  public ZohoSettings stateFile(Path file) {
    return new ZohoSettings(port, organisation, client, rules, data, clock, Optional.of(file));
  }
}
