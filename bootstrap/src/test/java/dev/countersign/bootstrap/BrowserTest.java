package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.zoho.ZohoDemo;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pages of a configured origin may call from a browser, others may not; operators see the calls.
 */
final class BrowserTest {
  private static final String OURS = "https://stock.example.com";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static ZohoSimulator zoho;
  private static Application countersign;
  private static URI metrics;

  @BeforeAll
  static void start() {
    zoho = ZohoSimulator.start(ZohoSettings.defaults());
    Map<String, String> environment = TestEnvironment.of(zoho);
    environment.put("CORS_ALLOWED_ORIGINS", OURS);
    countersign = Application.start(Settings.read(environment), Map.of());
    metrics = URI.create("http://localhost:" + environment.get("MANAGEMENT_PORT") + "/prometheus");
  }

  @AfterAll
  static void stop() {
    countersign.close();
    zoho.close();
  }

  @Test
  void mayAskBeforehandWhatItMaySend() throws Exception {
    HttpResponse<String> answer = preflight(OURS);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(OURS);
    assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo("PUT");
    assertThat(answer.headers().allValues("Access-Control-Allow-Headers"))
        .contains("authorization", "if-match", "idempotency-key");
    assertThat(header(answer, "Access-Control-Allow-Credentials")).isNotEqualTo("true");
  }

  @Test
  void seesTheHeadersOfAnAnswerAlsoOfARefusal() throws Exception {
    HttpResponse<String> answer = sent(request("/api/v1/me").header("Origin", OURS).GET().build());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(OURS);
    assertThat(answer.headers().allValues("Access-Control-Expose-Headers"))
        .contains("ETag", "Idempotent-Replayed", "Location", "Retry-After", "X-Request-Id");
  }

  @Test
  void refusesAnotherOrigin() throws Exception {
    HttpResponse<String> answer = preflight("https://evil.example.com");

    assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void isCountedByRoute() throws Exception {
    Api.as("clerk", countersign.uri()).get("/items/" + ZohoDemo.LAPTOP);

    assertThat(sent(HttpRequest.newBuilder(metrics).build()).body())
        .contains("http_server_requests_seconds_count")
        .contains("uri=\"/api/v1/items/{id}\"")
        .doesNotContain(ZohoDemo.LAPTOP);
  }

  private static HttpResponse<String> preflight(String origin) throws Exception {
    return sent(
        request("/api/v1/adjustments/01a1fe96-edd4-74e4-aed7-460167505203")
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PUT")
            .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key")
            .method("OPTIONS", BodyPublishers.noBody())
            .build());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(countersign.uri().resolve(path));
  }

  private static HttpResponse<String> sent(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
