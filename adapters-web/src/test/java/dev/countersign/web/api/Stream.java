package dev.countersign.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Somebody listens to events, as browsers do. */
public final class Stream implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String END = "(the end)";

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final List<String> comments = new ArrayList<>();
  private final HttpResponse<java.util.stream.Stream<String>> response;
  private boolean isOver;
  private volatile String remembered = "";
  private String id = "";
  private String name = "";
  private String data = "";

  private Stream(HttpResponse<java.util.stream.Stream<String>> response) {
    this.response = response;
    Thread.ofVirtual().start(this::read);
  }

  /** What came, all of it text. */
  public record Event(String id, String name, String data) {
    private static final Map<String, String> SCHEMAS =
        Map.of(
            "adjustment", "AdjustmentEvent",
            "catalogue", "CatalogueEvent",
            "reset", "ResetEvent");

    private void keepsTheContract() {
      Optional.ofNullable(SCHEMAS.get(name))
          .ifPresent(schema ->
              assertThat(
                      Contract.SERVED.faults(
                          "/components/schemas/" + schema, Contract.parsed(data)))
                  .as("%s says %s", name, data)
                  .isEmpty());
    }
  }

  static Stream open(HttpClient client, HttpRequest request) {
    try {
      return new Stream(client.send(request, BodyHandlers.ofLines()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public int status() {
    return response.statusCode();
  }

  public String header(String header) {
    return response.headers().firstValue(header).orElse("");
  }

  /** The next event; fails where none comes. */
  public Event next() {
    try {
      Event event = events.poll(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
      assertThat(event).describedAs("an event").isNotNull();
      event.keepsTheContract();
      return event;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next events up to the one that is meant. */
  public List<Event> until(Predicate<Event> last) {
    var all = new ArrayList<Event>();
    do {
      all.add(next());
      assertThat(all.getLast().name()).describedAs("after %s", all.size()).isNotEqualTo(END);
    } while (!last.test(all.getLast()));
    return all;
  }

  /** That nothing more comes, and why. */
  public void ends() {
    assertThat(next().name()).isEqualTo(END);
  }

  public List<String> comments() {
    synchronized (comments) {
      return List.copyOf(comments);
    }
  }

  /** The last id that a browser would remember; blank before the first. */
  public String remembered() {
    return remembered;
  }

  /** Until enough pings have come; fails where they do not. */
  public void pings(int enough) {
    synchronized (comments) {
      while (comments.size() < enough) {
        assertThat(isOver).describedAs("ended after %s", comments).isFalse();
        waitForMore();
      }
    }
  }

  private void waitForMore() {
    try {
      comments.wait(LONGEST.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try {
      response.body().forEach(this::line);
    } catch (UncheckedIOException | IllegalStateException e) {
      // The server gave the connection up, or the test did.
    }
    events.add(new Event("", END, ""));
    synchronized (comments) {
      isOver = true;
      comments.notifyAll();
    }
  }

  private void line(String line) {
    if (line.isEmpty()) {
      dispatch();
    } else if (line.startsWith(":")) {
      synchronized (comments) {
        comments.add(line.substring(1).strip());
        comments.notifyAll();
      }
    } else {
      field(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
    }
  }

  private void field(String field, String value) {
    switch (field) {
      case "id" -> id = value;
      case "event" -> name = value;
      case "data" -> data = value;
      default -> throw new IllegalStateException("unknown field " + field);
    }
  }

  private void dispatch() {
    remembered = id.isEmpty() ? remembered : id;
    if (!data.isEmpty()) {
      events.add(new Event(id, name, data));
    }
    id = "";
    name = "";
    data = "";
  }

  @Override
  public void close() {
    response.body().close();
  }
}
