package dev.countersign.zoho;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A server that answers each path with what a test says, and counts the requests. */
final class TinyServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Function<URI, Said>> answers = new HashMap<>();
  private final List<String> requests = new ArrayList<>();

  private record Said(int status, String body) {}

  TinyServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          byte[] sent = exchange.getRequestBody().readAllBytes();
          Said said = said(exchange.getRequestURI(), new String(sent, StandardCharsets.UTF_8));
          byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
          exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  private synchronized Said said(URI uri, String body) {
    requests.add(uri + " " + body);
    return answers.getOrDefault(uri.getPath(), _ -> new Said(404, "{\"code\":5}")).apply(uri);
  }

  /** Answers each request to the path with what is made of its query. */
  synchronized TinyServer answering(String path, UnaryOperator<String> body) {
    answers.put(path, uri -> new Said(200, body.apply(uri.getQuery())));
    return this;
  }

  synchronized TinyServer answering(String path, int status, String body) {
    answers.put(path, _ -> new Said(status, body));
    return this;
  }

  /** The requests to a path, with their bodies. */
  synchronized List<String> requests(String path) {
    return requests.stream().filter(it -> it.startsWith(path)).toList();
  }

  URI accountsBaseUrl() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  URI apiBaseUrl() {
    return accountsBaseUrl().resolve("/inventory/v1");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
