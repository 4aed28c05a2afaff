package dev.countersign.benchmarks.floor;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A front end with one connection that it keeps. It does next to nothing itself, because it takes
 * its time from the same processors as the server.
 */
final class Caller implements AutoCloseable {
  private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
  private static final String LENGTH = "\r\ncontent-length: ";

  private final Socket socket;
  private final InputStream in;

  /** An answer that says 2xx. */
  record Answer(String head, String body) {}

  Caller(URI server) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer get(String path, String token) {
    return answered("GET " + path + " HTTP/1.1\r\n" + headers(token) + "\r\n");
  }

  Answer post(String path, String token, String key, String body) {
    return answered(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + headers(token)
            + "Idempotency-Key: "
            + key
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static String headers(String token) {
    return "Host: localhost\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n";
  }

  private Answer answered(String request) {
    try {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer read() throws IOException {
    String head = head();
    String body = new String(in.readNBytes(length(head)), StandardCharsets.UTF_8);
    if (!head.startsWith("HTTP/1.1 2")) {
      throw new IllegalStateException(head + body);
    }
    return new Answer(head, body);
  }

  private String head() throws IOException {
    var head = new StringBuilder(1024);
    int matched = 0;
    while (matched < END_OF_HEAD.length) {
      int c = in.read();
      if (c < 0) {
        throw new IOException("the server hung up");
      }
      head.append((char) c);
      matched = c == END_OF_HEAD[matched] ? matched + 1 : c == '\r' ? 1 : 0;
    }
    return head.toString();
  }

  private static int length(String head) {
    int at = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
    if (at < 0) {
      throw new IllegalStateException("no length in " + head);
    }
    int from = at + LENGTH.length();
    return Integer.parseInt(head, from, head.indexOf('\r', from), 10);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
