package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.zoho.ZohoSettings;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What cannot have been sent is told from what may have been, and nothing is sent twice. */
@Timeout(60)
class WireTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private final ZohoJson json = new ZohoJson();

  @AfterEach
  void close() {
    json.close();
  }

  @Test
  void hasNotSentWhereTheConnectionIsRefused() {
    URI closed;
    try (var server = new RawServer((_, _) -> {})) {
      closed = server.url("http");
    }
    assertThat(post(closed)).isInstanceOf(Delivery.Unsent.class);
  }

  @Test
  void hasNotSentWhereTheNameIsUnknown() {
    assertThat(post(URI.create("http://zoho.invalid/inventory/v1")))
        .isInstanceOf(Delivery.Unsent.class);
  }

  @Test
  void hasNotSentWhereTheHandshakeFails() {
    RawServer.Manner noTls =
        (socket, _) -> {
          RawServer.write(socket, "no TLS here");
          socket.close();
        };
    try (var server = new RawServer(noTls, (_, _) -> {})) {
      assertThat(post(server.url("https"))).isInstanceOf(Delivery.Unsent.class);
    }
  }

  @Test
  void hasNotSentWhereTheConnectionEndsInTheHandshake() {
    try (var server = new RawServer((socket, _) -> socket.close(), (_, _) -> {})) {
      assertThat(post(server.url("https"))).isInstanceOf(Delivery.Unsent.class);
    }
  }

  @Test
  void hasNotSentWhereTheHandshakeStalls() {
    try (var server = new RawServer((_, _) -> {})) {
      assertThat(postImpatiently(server.url("https"))).isInstanceOf(Delivery.Unsent.class);
    }
  }

  @Test
  void isLostWhereTheServerIsSilent() {
    var begun = new CountDownLatch(1);
    var over = new CountDownLatch(1);
    RawServer.Manner silence =
        (_, _) -> {
          begun.countDown();
          await(over);
        };
    try (var server = new RawServer(silence)) {
      assertThat(postImpatiently(server.url("http"))).isInstanceOf(Delivery.Lost.class);
      // The client may give up before the server has come to read what was sent.
      await(begun);
      assertThat(server.requests()).isEqualTo(1);
    } finally {
      over.countDown();
    }
  }

  @Test
  void isLostWhereTheAnswerTricklesForEver() {
    var begun = new CountDownLatch(1);
    RawServer.Manner trickle =
        (socket, _) -> {
          begun.countDown();
          RawServer.write(socket, HEAD + "Content-Length: 100000\r\n\r\n");
          for (int i = 0; i < 100_000; i++) {
            RawServer.write(socket, " ");
            await(new CountDownLatch(1), 100);
          }
        };
    try (var server = new RawServer(trickle)) {
      assertThat(postImpatiently(server.url("http"))).isInstanceOf(Delivery.Lost.class);
      await(begun);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void isLostWhereTheServerClosesEarly() {
    assertLostAfterOneRequest((socket, _) -> socket.close());
  }

  @Test
  void isLostWhereTheServerResets() {
    assertLostAfterOneRequest((socket, _) -> {
      socket.setSoLinger(true, 0);
      socket.close();
    });
  }

  @Test
  void isLostWhereTheAnswerEndsEarly() {
    assertLostAfterOneRequest((socket, _) -> {
      RawServer.write(socket, HEAD + "Content-Length: 10\r\n\r\n{\"code\"");
      socket.close();
    });
  }

  @Test
  void isLostWhereTheAnswerIsNotHttp() {
    assertLostAfterOneRequest((socket, _) -> {
      RawServer.write(socket, "220 mail.example ESMTP\r\n\r\n");
      socket.close();
    });
  }

  @Test
  void sendsNothingAgainOnAConnectionThatClosesWhenItIsUsedAgain() {
    RawServer.Manner once =
        (socket, number) -> {
          if (number > 1) {
            socket.close();
          } else {
            RawServer.write(socket, HEAD + "Content-Length: 10\r\n\r\n{\"code\":0}");
          }
        };
    try (var server = new RawServer(once);
        var wire = wire(server.url("http"))) {
      // The client keeps a connection a moment after it has the answer; until then it opens a new.
      Delivery delivery = wire.send(request(server.url("http")));
      int sent = 1;
      while (delivery instanceof Delivery.Answered) {
        delivery = wire.send(request(server.url("http")));
        sent++;
      }
      assertThat(delivery).isInstanceOf(Delivery.Lost.class);
      assertThat(sent).isGreaterThan(1);
      assertThat(server.requests()).isEqualTo(sent);
    }
  }

  @Test
  void followsNoRedirect() {
    try (var other = new RawServer((socket, _) -> socket.close());
        var server =
            new RawServer((socket, _) ->
                RawServer.write(
                    socket,
                    "HTTP/1.1 307 Temporary Redirect\r\nLocation: "
                        + other.url("http")
                        + "\r\nContent-Length: 0\r\n\r\n"))) {
      assertThat(post(server.url("http")))
          .isInstanceOfSatisfying(
              Delivery.Answered.class, it -> assertThat(it.reply().status()).isEqualTo(307));
      assertThat(other.requests()).isZero();
    }
  }

  private void assertLostAfterOneRequest(RawServer.Manner manner) {
    try (var server = new RawServer(manner)) {
      assertThat(post(server.url("http"))).isInstanceOf(Delivery.Lost.class);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  private Delivery post(URI url) {
    try (var wire = wire(url)) {
      return wire.send(request(url));
    }
  }

  private Delivery postImpatiently(URI url) {
    var settings = SimulatedZoho.impatient(url, url, ZohoSettings.defaults());
    try (var wire = new Wire(settings, json)) {
      return wire.send(request(url));
    }
  }

  private Wire wire(URI url) {
    return new Wire(SimulatedZoho.configuration(url, url, ZohoSettings.defaults()), json);
  }

  private static HttpRequest<?> request(URI url) {
    return HttpRequest.POST(url, "");
  }

  private static void await(CountDownLatch latch) {
    await(latch, 60_000);
  }

  private static void await(CountDownLatch latch, long millis) {
    try {
      var _ = latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
