package dev.countersign.sandbox;

import dev.countersign.bootstrap.configuration.Settings;
import java.net.URI;
import java.util.stream.Collectors;

/** The one screen that a newcomer sees. */
final class Welcome {
  private Welcome() {}

  static String screen(Settings settings, URI simulator) {
    int port = settings.server().port();
    return """

    Countersign runs.

      API         http://localhost:%d/api/v1
      Documents   http://localhost:%d/docs   (OpenAPI: /openapi.yml)
      Health      http://localhost:%d/health
      Metrics     http://localhost:%d/prometheus
      Zoho        %s/simulator/adjustments   (a simulator: what is in its books)

      Users       %s   (password = name)

    Try it:

      TOKEN=$(curl -s localhost:%d/login -H 'Content-Type: application/json' \\
        -d '{"username":"clerk","password":"clerk"}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
      curl -s localhost:%d/api/v1/me -H "Authorization: Bearer $TOKEN"

    The README goes on from here. Stop with Ctrl-C; data are kept in .sandbox.
    """
        .formatted(
            port,
            port,
            port,
            settings.server().managementPort(),
            simulator,
            DemoUser.ALL.stream().map(DemoUser::name).collect(Collectors.joining(" ")),
            port,
            port);
  }
}
