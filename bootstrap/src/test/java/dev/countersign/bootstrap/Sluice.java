package dev.countersign.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to the database on which what is sent stays where it is while it is shut. */
final class Sluice implements AutoCloseable {
  private static final int USUAL_PORT = 3306;

  private final ServerSocket entrance;
  private final InetSocketAddress exit;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private boolean shut;

  private Sluice(ServerSocket entrance, InetSocketAddress exit) {
    this.entrance = entrance;
    this.exit = exit;
  }

  static Sluice to(URI database) {
    int port = database.getPort() < 0 ? USUAL_PORT : database.getPort();
    var exit = new InetSocketAddress(database.getHost(), port);
    try {
      var sluice = new Sluice(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), exit);
      Thread.ofVirtual().start(sluice::accept);
      return sluice;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return entrance.getLocalPort();
  }

  synchronized void shut() {
    shut = true;
  }

  synchronized void open() {
    shut = false;
    notifyAll();
  }

  private void accept() {
    try {
      while (true) {
        Socket from = entrance.accept();
        var to = new Socket(exit.getAddress(), exit.getPort());
        open.add(from);
        open.add(to);
        Thread.ofVirtual().start(() -> pass(from, to));
        Thread.ofVirtual().start(() -> pass(to, from));
      }
    } catch (IOException closed) {
      // Nobody comes in any more.
    }
  }

  private void pass(Socket from, Socket to) {
    byte[] bytes = new byte[8_192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        awaitOpen();
        out.write(bytes, 0, read);
      }
    } catch (IOException | InterruptedException closed) {
      // One side has hung up.
    }
  }

  private synchronized void awaitOpen() throws InterruptedException {
    while (shut) {
      wait();
    }
  }

  @Override
  public void close() {
    open();
    try {
      entrance.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
