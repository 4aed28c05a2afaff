package dev.countersign.simulator.zoho;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Talks to a simulator as an adapter would, with a token of its own. */
final class Client implements AutoCloseable {
  private final ZohoSimulator simulator;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private String authorization = "";

  Client(ZohoSimulator simulator) {
    this.simulator = simulator;
  }

  Client withFreshToken() throws IOException, InterruptedException {
    authorization = "Zoho-oauthtoken " + refresh().body().text("access_token").orElseThrow();
    return this;
  }

  Client authorization(String header) {
    authorization = header;
    return this;
  }

  String authorization() {
    return authorization;
  }

  Answer refresh() throws IOException, InterruptedException {
    return token(
        "grant_type=refresh_token&refresh_token=1000.simulator.refresh&client_id=1000.SIMULATORCLIENT"
            + "&client_secret=simulator-secret");
  }

  Answer token(String form) throws IOException, InterruptedException {
    URI uri = simulator.accountsBaseUrl().resolve("/oauth/v2/token");
    return send(request(uri, "POST", form, "application/x-www-form-urlencoded"));
  }

  Answer get(String path) throws IOException, InterruptedException {
    return call("GET", path, "");
  }

  Answer post(String path, String body) throws IOException, InterruptedException {
    return call("POST", path, body);
  }

  Answer create(String body) throws IOException, InterruptedException {
    return post("/inventoryadjustments", body);
  }

  Answer call(String method, String path, String body) throws IOException, InterruptedException {
    return call(method, path, body, "application/json");
  }

  Answer call(String method, String path, String body, String type)
      throws IOException, InterruptedException {
    return send(request(uri(path), method, body, type));
  }

  Answer control(String method, String path, String body) throws IOException, InterruptedException {
    URI uri = simulator.accountsBaseUrl().resolve("/simulator/" + path);
    return send(request(uri, method, body, "application/json"));
  }

  URI uri(String path) {
    String separator = path.contains("?") ? "&" : "?";
    return URI.create(simulator.apiBaseUrl() + path + separator + "organization_id=10234695");
  }

  HttpRequest request(URI uri, String method, String body, String type) {
    return HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(10))
        .header("Authorization", authorization.isEmpty() ? "none" : authorization)
        .header("Content-Type", type)
        .method(method, HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  Answer send(HttpRequest request) throws IOException, InterruptedException {
    return new Answer(http.send(request, HttpResponse.BodyHandlers.ofString()));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
