package dev.countersign.simulator.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Listens on the loopback address and gives every connection a virtual thread. */
public final class HttpListener implements AutoCloseable {
  private final ServerSocket server;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final Function<Request, Delivery> handler;

  private HttpListener(ServerSocket server, Function<Request, Delivery> handler) {
    this.server = server;
    this.handler = handler;
  }

  /** Opens the port (0: any that is free) and answers every request with the handler. */
  public static HttpListener open(int port, Function<Request, Delivery> handler) {
    try {
      ServerSocket server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
      HttpListener listener = new HttpListener(server, handler);
      Thread.ofVirtual().name("simulator-" + server.getLocalPort()).start(listener::acceptAll);
      return listener;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on port " + port, e);
    }
  }

  /** The port that is listened on. */
  public int port() {
    return server.getLocalPort();
  }

  private void acceptAll() {
    try {
      while (!server.isClosed()) {
        Socket socket = server.accept();
        connections.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
        if (server.isClosed()) {
          closeQuietly(socket);
        }
      }
    } catch (IOException _) {
      close();
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      new Connection(socket, handler).serve();
    } catch (IOException _) {
      // The client went away or sent what is no request: there is nobody to tell.
    } finally {
      connections.remove(socket);
    }
  }

  /** Closes the port and all connections. */
  @Override
  public void close() {
    closeQuietly(server);
    connections.forEach(HttpListener::closeQuietly);
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
