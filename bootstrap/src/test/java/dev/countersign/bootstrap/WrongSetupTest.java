package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.zoho.ZohoCallKind;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSetup;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While Zoho does not accept our account, what was approved waits; then it is posted. */
final class WrongSetupTest {
  /** What Zoho's accounts server gives in ten minutes; a test takes less than that. */
  private static final int MOST_REFRESHES = 10;

  /** After which what was not authorised is tried again. */
  private static final Duration WAIT = Duration.ofMinutes(5);

  private final ZohoSimulator zoho = ZohoSimulator.start(ZohoSettings.defaults());
  private final List<Application> replicas = new ArrayList<>();
  private final List<Map<String, String>> environments = new ArrayList<>();

  @BeforeEach
  void start() {
    environments.add(TestEnvironment.of(zoho));
    environments.add(TestEnvironment.replica(environments.getFirst()));
    environments.forEach(environment -> replicas.add(started(environment)));
    Eventually.get(() -> as("clerk").get("/locations").status(), status -> status == 200);
  }

  @AfterEach
  void stop() {
    replicas.forEach(Application::close);
    zoho.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ZohoSetup.class,
      names = {"WRONG_SECRET", "WRONG_DATA_CENTRE", "WRONG_ORGANISATION", "MISSING_SCOPE"})
  void keepsWhatWasApprovedUntilItIsSetRight(ZohoSetup wrong) {
    zoho.books().evictTokens();
    zoho.rules(ZohoRules.defaults().with("setup", wrong.name()));
    List<String> paths = approved();
    paths.forEach(path -> awaitErp(path, "code", "erp.not_authorised"));
    restart(WAIT);
    paths.forEach(path -> assertThat(as("clerk").get(path).text("status")).isEqualTo("APPROVED"));

    zoho.rules(ZohoRules.defaults());
    restart(WAIT);

    paths.forEach(
        path -> Eventually.get(() -> as("clerk").get(path).text("status"), "POSTED"::equals));
    assertThat(zoho.books().references("SETUP-")).hasSize(paths.size());
    assertThat(zoho.journal().count(ZohoCallKind.TOKEN)).isLessThanOrEqualTo(MOST_REFRESHES);
  }

  private List<String> approved() {
    var people = new PlugPeople(() -> replicas.getFirst().uri());
    return List.of(1, 2, 3).stream()
        .map(number -> people.approved(PlugCase.bags("SETUP-" + number, number)))
        .toList();
  }

  private void awaitErp(String path, String member, String value) {
    Eventually.get(
        () -> as("clerk").get(path).response().body(),
        body -> body.contains("\"" + member + "\":\"" + value + "\""));
  }

  /** Both end, and start anew after a while. */
  private void restart(Duration after) {
    replicas.forEach(Application::close);
    replicas.clear();
    PassedTime.in(environments.getFirst(), after);
    environments.forEach(environment -> replicas.add(started(environment)));
  }

  private static Application started(Map<String, String> environment) {
    return Application.start(Settings.read(environment), Map.of());
  }

  private Api as(String person) {
    return Api.as(person, replicas.getFirst().uri());
  }
}
