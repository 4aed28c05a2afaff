package dev.countersign.zoho;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that does to a connection what a test says, once a whole request has come. */
final class RawServer implements AutoCloseable {
  /** What is done after the nth request of a connection, counted from 1. */
  interface Manner {
    void answer(Socket socket, int number) throws IOException;
  }

  private final ServerSocket server;
  private final AtomicInteger requests = new AtomicInteger();

  RawServer(Manner manner) {
    this((_, _) -> {}, manner);
  }

  /** Does something to each connection before any request has come. */
  RawServer(Manner first, Manner manner) {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(() -> accept(first, manner));
  }

  private void accept(Manner first, Manner manner) {
    try {
      while (true) {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket, first, manner));
      }
    } catch (IOException _) {
      // The test is over.
    }
  }

  private void serve(Socket socket, Manner first, Manner manner) {
    try (socket) {
      first.answer(socket, 0);
      for (int number = 1; readHead(socket.getInputStream()); number++) {
        requests.incrementAndGet();
        manner.answer(socket, number);
      }
    } catch (IOException _) {
      // The client went away.
    }
  }

  /** Requests here have no body, so a blank line ends them. */
  private static boolean readHead(InputStream in) throws IOException {
    var last = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      last.append((char) c);
      if (last.toString().endsWith("\r\n\r\n")) {
        return true;
      }
    }
    return false;
  }

  static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  int requests() {
    return requests.get();
  }

  URI url(String scheme) {
    return URI.create(scheme + "://127.0.0.1:" + server.getLocalPort() + "/inventory/v1");
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
