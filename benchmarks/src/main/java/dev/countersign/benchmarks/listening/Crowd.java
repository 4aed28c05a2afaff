package dev.countersign.benchmarks.listening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Thousands who listen, each on a connection of their own, all read by one thread. */
final class Crowd implements AutoCloseable {
  private static final String REQUEST =
      """
      GET /api/v1/events HTTP/1.1\r
      Host: localhost\r
      Accept: text/event-stream\r
      Authorization: Bearer TOKEN\r
      \r
      """;

  private final Selector selector = opened();
  private final BiConsumer<String, Integer> heard;
  private final Thread reading = Thread.ofPlatform().name("crowd").unstarted(this::read);
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
  private volatile int pinged;
  private volatile boolean closed;
  private volatile int lost;

  /**
   * Nobody listens at first.
   *
   * @param heard told the id of the adjustment, and the number of who has heard of it
   */
  Crowd(BiConsumer<String, Integer> heard) {
    this.heard = heard;
  }

  void start() {
    reading.start();
  }

  /** Has one more listen. */
  void join(InetSocketAddress server, int number, String token) {
    try {
      SocketChannel channel = SocketChannel.open(server);
      channel.write(
          ByteBuffer.wrap(REQUEST.replace("TOKEN", token).getBytes(StandardCharsets.US_ASCII)));
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, new Ear(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many have got their first ping. */
  int listening() {
    return pinged;
  }

  /** How many connections the server has ended. */
  int lost() {
    return lost;
  }

  private void read() {
    try {
      while (!closed) {
        selector.select(key -> read(key, (Ear) key.attachment()), 100);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes, others look
  private void read(SelectionKey key, Ear ear) {
    buffer.clear();
    try {
      if (((SocketChannel) key.channel()).read(buffer) < 0) {
        lost++;
        key.cancel();
        return;
      }
    } catch (IOException e) {
      lost++;
      key.cancel();
      return;
    }
    if (ear.hears(StandardCharsets.US_ASCII.decode(buffer.flip()).toString())) {
      pinged++;
    }
  }

  private static Selector opened() {
    try {
      return Selector.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      reading.join();
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One of them, and what was read of an event that is not whole yet. */
  private final class Ear {
    private static final String DATA = "data: {\"id\":\"";
    private static final int ID = 36;

    private final int number;
    private String rest = "";
    private boolean pinged;

    Ear(int number) {
      this.number = number;
    }

    /** Whether that was the first ping. */
    boolean hears(String part) {
      String text = rest + part;
      boolean first = !pinged && text.contains(": ping");
      pinged |= first;
      int from = 0;
      int at = text.indexOf(DATA);
      while (at >= 0 && at + DATA.length() + ID <= text.length()) {
        from = at + DATA.length() + ID;
        heard.accept(text.substring(from - ID, from), number);
        at = text.indexOf(DATA, from);
      }
      rest = text.substring(Math.max(from, text.length() - DATA.length() - ID));
      return first;
    }
  }
}
