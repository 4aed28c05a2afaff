package dev.countersign.benchmarks.listening;

import dev.countersign.benchmarks.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Makes drafts at a steady rate, whatever becomes of those before. */
final class Changes {
  private static final String BODY =
      """
      {"type": "QUANTITY", "date": "2026-11-20", "reason": "Damaged goods", "locationId": "PLACE",
       "lines": [{"itemId": "1", "quantity": -1}]}
      """;
  private static final int PEOPLE = 20;

  private final URI adjustments;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Account account;

  Changes(URI server, Account account) {
    this.adjustments = server.resolve("/api/v1/adjustments");
    this.account = account;
  }

  /**
   * So many a second for a time, each at the place of its number; returns when all are answered.
   */
  void make(int perSecond, Duration time, IntFunction<String> place) {
    long begin = System.nanoTime();
    long all = perSecond * time.toSeconds();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < all; i++) {
        int number = i;
        long due = begin + i * Duration.ofSeconds(1).toNanos() / perSecond;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        people.execute(() -> make(number, place.apply(number)));
      }
    }
  }

  private void make(int number, String place) {
    HttpRequest request =
        HttpRequest.newBuilder(adjustments)
            .header("Authorization", "Bearer " + Tokens.of("writer-" + number % PEOPLE, "CLERK"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(BODY.replace("PLACE", place)))
            .build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      long now = System.nanoTime();
      String address = response.headers().firstValue("Location").orElse("");
      if (response.statusCode() != 201) {
        throw new IllegalStateException(response.statusCode() + " " + response.body());
      }
      account.made(address.substring(address.lastIndexOf('/') + 1), place, now);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
