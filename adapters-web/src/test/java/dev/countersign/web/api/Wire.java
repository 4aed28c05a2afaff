package dev.countersign.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** A connection of somebody who speaks HTTP as it pleases them. */
public final class Wire implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(40);
  private static final int SMALL = 4_096;

  private final Socket socket = new Socket();

  private Wire(URI to) throws IOException {
    socket.setReceiveBufferSize(SMALL);
    socket.setSoTimeout((int) LONGEST.toMillis());
    socket.setTcpNoDelay(true);
    socket.connect(new InetSocketAddress(to.getHost(), to.getPort()));
  }

  public static Wire to(Api api) throws IOException {
    return new Wire(api.uri());
  }

  /** The head of a request as the clerk sends it; what more is said comes before its end. */
  public static String head(String line, String... more) {
    return line
        + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
        + Tokens.of("ann:CLERK")
        + "\r\n"
        + String.join("", Arrays.stream(more).map(one -> one + "\r\n").toList())
        + "\r\n";
  }

  public Wire send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** What comes up to a text; fails where it does not come. */
  public String until(String end) throws IOException {
    var read = new StringBuilder();
    while (!read.toString().endsWith(end)) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new AssertionError("closed after: " + read);
      }
      read.append((char) next);
    }
    return read.toString();
  }

  /** All that comes until the other side closes; fails where it does not. */
  public String untilClosed() throws IOException {
    var read = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(read);
    } catch (SocketTimeoutException e) {
      throw new AssertionError("not closed after: " + read, e);
    } catch (IOException reset) {
      // Closed as well.
    }
    return read.toString(StandardCharsets.UTF_8);
  }

  /** Sends a text byte by byte, over and over; fails where the other side does not close. */
  public String trickleUntilClosed(String text, Duration between) throws IOException {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    socket.setSoTimeout((int) between.toMillis());
    var read = new StringBuilder();
    for (int i = 0; System.nanoTime() < deadline; i++) {
      if (!isOpen(text.charAt(i % text.length()), read)) {
        return read.toString();
      }
    }
    throw new AssertionError("not closed after: " + read);
  }

  private boolean isOpen(char next, StringBuilder read) {
    try {
      socket.getOutputStream().write(next);
      while (true) {
        int came = socket.getInputStream().read();
        if (came < 0) {
          return false;
        }
        read.append((char) came);
      }
    } catch (SocketTimeoutException nothing) {
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  /** Takes nothing, and says something now and then, until the other side closes. */
  public void awaitClosed() throws IOException {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        socket.getOutputStream().write('\n');
        pause(Duration.ofMillis(50));
      } catch (IOException closed) {
        return;
      }
    }
    throw new AssertionError("not closed");
  }

  /** Takes so many bytes of what comes, a part and a pause at a time. */
  public long takeSlowly(long bytes, int part, Duration pause) throws IOException {
    long taken = 0;
    int more = 0;
    while (taken < bytes && more >= 0) {
      more = socket.getInputStream().readNBytes(part).length;
      taken += more;
      pause(pause);
      more = more == 0 ? -1 : more;
    }
    return taken;
  }

  /** How slow somebody is, is what is tested. */
  private static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
