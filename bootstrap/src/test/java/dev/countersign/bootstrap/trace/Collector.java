package dev.countersign.bootstrap.trace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes what OpenTelemetry exports over HTTP, and shows it; can hang, or be gone. */
public final class Collector implements AutoCloseable {
  private final List<ExportedSpan> spans = new CopyOnWriteArrayList<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final AtomicInteger held = new AtomicInteger();
  private final int port;
  private volatile HttpServer server;
  private volatile CountDownLatch open = new CountDownLatch(0);

  public Collector() {
    server = opened(0, this::take);
    port = server.getAddress().getPort();
  }

  private static HttpServer opened(int port, HttpHandler taking) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpServer opened = HttpServer.create(address, 0);
      opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      opened.createContext("/v1/traces", taking);
      opened.start();
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an operator names. */
  public String endpoint() {
    return "http://localhost:" + port;
  }

  /** Lets nobody connect from now on. */
  public void leave() {
    server.stop(0);
  }

  /** Is there again. */
  public void comeBack() {
    server = opened(port, this::take);
  }

  public List<ExportedSpan> of(String trace) {
    return spans.stream().filter(span -> span.trace().equals(trace)).toList();
  }

  public List<ExportedSpan> spans() {
    return List.copyOf(spans);
  }

  /** All requests, each with its headers, as far as bytes can be read as letters. */
  public String told() {
    return String.join("\n", told);
  }

  /** Answers nobody from now on. */
  public void hang() {
    open = new CountDownLatch(1);
  }

  /** How many wait for an answer. */
  public int held() {
    return held.get();
  }

  /** Answers again. */
  public void goOn() {
    open.countDown();
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    told.add(exchange.getRequestHeaders().entrySet() + "\n" + letters(body));
    hold();
    spans.addAll(ExportedSpan.all(body));
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private void hold() {
    held.incrementAndGet();
    try {
      open.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      held.decrementAndGet();
    }
  }

  private static String letters(byte[] body) {
    return new String(body, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    goOn();
    server.stop(0);
  }
}
