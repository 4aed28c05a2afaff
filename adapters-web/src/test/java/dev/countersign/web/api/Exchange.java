package dev.countersign.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request and its answer, held against the contract: every status, header and field has to stand
 * there.
 */
record Exchange(String method, URI uri, Optional<String> body, HttpResponse<String> answer) {
  /** Headers that say something of the one answer; those of every answer stand in its beginning. */
  private static final List<String> TELLING =
      List.of(
          "Age", "ETag", "Idempotent-Replayed", "Location", "Preference-Applied", "Retry-After");

  private static final Contract CONTRACT = Contract.SERVED;

  void keepsTheContract() {
    Optional<String> path = path();
    if (path.isEmpty() || method.equals("OPTIONS")) {
      assertThat(answer.statusCode())
          .as("%s %s is not in the contract", method, uri)
          .isIn(400, 404, 405, 401, 200, 204, 414, 431);
      return;
    }
    String operation =
        path.get() + "/" + (method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT));
    if (CONTRACT.find(operation).isEmpty()) {
      assertThat(answer.statusCode())
          .as("%s %s is not in the contract", method, uri)
          .isIn(405, 401, 404);
      return;
    }
    request(operation);
    answer(operation);
  }

  private Optional<String> path() {
    return CONTRACT.names("/paths").stream()
        .filter(template ->
            Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), uri.getRawPath()))
        .min((one, other) -> Integer.compare(variables(one), variables(other)))
        .map(template -> "/paths/" + Contract.escaped(template));
  }

  private static int variables(String template) {
    return template.split("\\{", -1).length;
  }

  /** What was taken has to be what the contract lets callers send; nothing is as good as empty. */
  private void request(String operation) {
    if (answer.statusCode() / 100 != 2
        || body.filter(sent -> !sent.isBlank() && !sent.strip().equals("{}")).isEmpty()) {
      return;
    }
    Optional<String> schema =
        CONTRACT.find(operation + "/requestBody/content/application~1json/schema");
    assertThat(schema).as("%s takes no body", operation).isPresent();
    assertThat(CONTRACT.faults(schema.orElseThrow(), Contract.parsed(body.orElseThrow())))
        .as("%s took %s", operation, body.orElseThrow())
        .isEmpty();
  }

  private void answer(String operation) {
    Optional<String> response = CONTRACT.find(operation + "/responses/" + answer.statusCode());
    assertThat(response)
        .as("%s answers %d: %s", operation, answer.statusCode(), answer.body())
        .isPresent();
    headers(response.orElseThrow());
    if (!answer.body().isEmpty()) {
      content(operation, response.orElseThrow());
    }
  }

  private void headers(String response) {
    List<String> described = CONTRACT.names(response + "/headers");
    for (String name : TELLING) {
      if (answer.headers().firstValue(name).isPresent()) {
        assertThat(described).as("headers at %s", response).contains(name);
      }
    }
  }

  private void content(String operation, String response) {
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
    String media = response + "/content/" + Contract.escaped(type);
    assertThat(CONTRACT.find(media)).as("%s answers %s", operation, type).isPresent();
    if (type.equals("application/json") || type.endsWith("+json")) {
      String schema = CONTRACT.find(media + "/schema").orElseThrow();
      JsonNode value = Contract.parsed(answer.body());
      assertThat(CONTRACT.faults(schema, value))
          .as("%s answers %s", operation, answer.body())
          .isEmpty();
    }
  }
}
