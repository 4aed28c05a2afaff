package dev.countersign.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A front end: somebody who calls the API. */
final class Person {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;
  private final String token;

  Person(URI base, String name, String role) {
    this.base = base.resolve("/api/v1/");
    this.token = Tokens.of(name, role);
  }

  HttpResponse<String> get(String path) {
    return sent(request(path).GET().build());
  }

  /** What is posted has to succeed. */
  HttpResponse<String> post(String path, String body) {
    HttpResponse<String> answer = sent(request(path).POST(BodyPublishers.ofString(body)).build());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  /** Reads until it is as wanted, a minute at most. */
  HttpResponse<String> await(String path, Predicate<HttpResponse<String>> wanted) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    HttpResponse<String> answer = get(path);
    while (!wanted.test(answer)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("last seen: " + answer.body());
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      answer = get(path);
    }
    return answer;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path.substring(1)))
        .timeout(LONGEST)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> sent(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
