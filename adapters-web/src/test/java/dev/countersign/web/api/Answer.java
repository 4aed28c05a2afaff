package dev.countersign.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** What came back. */
public record Answer(HttpResponse<String> http) {
  private static final JsonMapper JSON = JsonMapper.createDefault();

  public int status() {
    return http.statusCode();
  }

  public String body() {
    return http.body();
  }

  /** Blank where it is not there. */
  public String header(String name) {
    return http.headers().firstValue(name).orElse("");
  }

  public JsonNode json() {
    try {
      return JSON.readValue(body(), Argument.of(JsonNode.class));
    } catch (IOException e) {
      throw new UncheckedIOException(body(), e);
    }
  }

  /** The value at a path such as {@code /lines/0/quantity}, a text as it is, all else as JSON. */
  public String at(String path) {
    JsonNode node = json();
    for (String step : path.substring(1).split("/", -1)) {
      JsonNode next = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
      assertThat(next).describedAs("%s of %s", path, body()).isNotNull();
      node = next;
    }
    return node.isString() ? node.getStringValue() : written(node);
  }

  private static String written(JsonNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That it has this status. */
  public Answer is(int status) {
    assertThat(status()).describedAs(body()).isEqualTo(status);
    return this;
  }

  /** That it is a problem of this status and code, and says everything that one must. */
  public Answer isProblem(int status, String code) {
    is(status);
    assertThat(header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(at("/code")).isEqualTo(code);
    assertThat(at("/type")).isEqualTo("https://countersign.dev/problems/" + code);
    assertThat(at("/status")).isEqualTo(Integer.toString(status));
    assertThat(at("/traceId")).isEqualTo(header("X-Request-Id"));
    assertThat(at("/title")).isNotBlank();
    assertThat(at("/detail")).isNotBlank().doesNotContain("dev.countersign", "Exception");
    return this;
  }

  /** That its first error is this one, there. */
  public Answer firstError(String code, String pointer) {
    assertThat(at("/errors/0/code")).describedAs(body()).isEqualTo(code);
    assertThat(at("/errors/0/pointer")).describedAs(body()).isEqualTo(pointer);
    return this;
  }
}
