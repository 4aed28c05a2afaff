package dev.countersign.bootstrap;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A front end that listens to events. */
final class Listener implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final List<Event> events = new ArrayList<>();
  private final HttpResponse<Stream<String>> response;
  private volatile boolean ended;
  private String id = "";
  private String name = "";

  /** An event; the id of none is 0. */
  record Event(long id, String name, String data) {}

  private Listener(HttpResponse<Stream<String>> response) {
    this.response = response;
    Thread.ofVirtual().start(this::read);
  }

  static Listener to(URI base, String types, String token, String lastHeard) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve("/api/v1/events?types=" + types))
            .header("Accept", "text/event-stream")
            .header("Authorization", "Bearer " + token);
    if (!lastHeard.isEmpty()) {
      request.header("Last-Event-ID", lastHeard);
    }
    try {
      return new Listener(CLIENT.send(request.build(), BodyHandlers.ofLines()));
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  int status() {
    return response.statusCode();
  }

  synchronized List<Event> heard() {
    return List.copyOf(events);
  }

  /** Blank where nothing was heard yet. */
  synchronized String lastHeard() {
    return events.isEmpty() ? "" : Long.toString(events.getLast().id());
  }

  boolean hasEnded() {
    return ended;
  }

  private void read() {
    try {
      response.body().forEach(this::line);
    } catch (UncheckedIOException | IllegalStateException e) {
      // The connection is gone.
    }
    ended = true;
  }

  private synchronized void line(String line) {
    if (line.startsWith("id: ")) {
      id = line.substring(4);
    } else if (line.startsWith("event: ")) {
      name = line.substring(7);
    } else if (line.startsWith("data: ")) {
      events.add(new Event(id.isEmpty() ? 0 : Long.parseLong(id), name, line.substring(6)));
      id = "";
    }
  }

  @Override
  public void close() {
    response.body().close();
  }
}
