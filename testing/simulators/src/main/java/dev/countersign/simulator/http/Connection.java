package dev.countersign.simulator.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** One client's connection: reads requests and delivers the answers in the manner asked for. */
final class Connection {
  private final Socket socket;
  private final Function<Request, Delivery> handler;

  Connection(Socket socket, Function<Request, Delivery> handler) {
    this.socket = socket;
    this.handler = handler;
  }

  void serve() throws IOException {
    socket.setTcpNoDelay(true);
    RequestReader requests =
        new RequestReader(
            new BufferedInputStream(socket.getInputStream()), socket.getOutputStream());
    Optional<Request> request = requests.next();
    while (request.isPresent() && deliver(handler.apply(request.get()))) {
      boolean last = request.get().header("connection").equalsIgnoreCase("close");
      request = last ? Optional.empty() : requests.next();
    }
  }

  private boolean deliver(Delivery delivery) throws IOException {
    byte[] body = delivery.reply().body().getBytes(StandardCharsets.UTF_8);
    return switch (delivery.manner()) {
      case WHOLE -> send(delivery.reply(), body.length, body);
      case TRUNCATED -> !send(delivery.reply(), body.length, Arrays.copyOf(body, body.length / 2));
      case RESET -> reset();
      case SILENT -> untilClosed(delivery.silence());
    };
  }

  private boolean send(Reply reply, int announced, byte[] body) throws IOException {
    StringBuilder head =
        new StringBuilder("HTTP/1.1 %d %s\r\n".formatted(reply.status(), phrase(reply.status())));
    reply
        .headers()
        .forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("Content-Type: ").append(reply.contentType()).append("\r\n");
    head.append("Content-Length: ").append(announced).append("\r\n\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    all.write(body);
    OutputStream out = socket.getOutputStream();
    all.writeTo(out);
    out.flush();
    return true;
  }

  private boolean reset() throws IOException {
    socket.setSoLinger(true, 0);
    return false;
  }

  private boolean untilClosed(Duration silence) throws IOException {
    socket.setSoTimeout(Math.toIntExact(silence.toMillis()));
    try {
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (SocketTimeoutException _) {
      // The silence is over; the connection ends without an answer.
    }
    return false;
  }

  private static String phrase(int status) {
    return status < 300 ? "OK" : "Refused";
  }
}
