package dev.countersign.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A call under preparation. */
public final class Call {
  private final HttpClient client;
  private final URI uri;
  private final HttpRequest.Builder request = HttpRequest.newBuilder();
  private boolean typed;
  private Optional<String> sending = Optional.empty();

  Call(HttpClient client, URI uri) {
    this.client = client;
    this.uri = uri;
  }

  public Call header(String name, String value) {
    request.header(name, value);
    typed |= name.equals("Content-Type");
    return this;
  }

  /** Fails where the answer takes longer. */
  public Call within(Duration longest) {
    request.timeout(longest);
    return this;
  }

  public Call ifMatch(long version) {
    return header("If-Match", "\"" + version + "\"");
  }

  public Answer get(String path) {
    return send("GET", path);
  }

  /** Listens to the events there. */
  public Stream listen(String path) {
    request.header("Accept", "text/event-stream");
    return Stream.open(client, request.GET().uri(uri.resolve(path)).build());
  }

  public Answer post(String path, String body) {
    return send("POST", path, body);
  }

  public Answer post(String path) {
    return send("POST", path);
  }

  public Answer put(String path, String body) {
    return send("PUT", path, body);
  }

  public Answer delete(String path) {
    return send("DELETE", path);
  }

  public Answer send(String method, String path) {
    return sent(request.method(method, BodyPublishers.noBody()), path);
  }

  /** With a body, as JSON unless another type was said. */
  public Answer send(String method, String path, String body) {
    if (!typed) {
      request.header("Content-Type", "application/json");
    }
    sending = Optional.of(body);
    return send(method, path, BodyPublishers.ofString(body));
  }

  /** With a body of no type, unless one was said. */
  public Answer send(String method, String path, BodyPublisher body) {
    return sent(request.method(method, body), path);
  }

  private Answer sent(HttpRequest.Builder ready, String path) {
    try {
      HttpRequest whole = ready.uri(uri.resolve(path)).build();
      HttpResponse<String> answer = client.send(whole, BodyHandlers.ofString());
      new Exchange(whole.method(), whole.uri(), sending, answer).keepsTheContract();
      return new Answer(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
