package dev.countersign.zoho;

import io.micronaut.http.client.exceptions.HttpClientException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/** Tells failures to connect, before which nothing can be sent, from all others. */
final class Undelivered {
  /** Connection refused or timed out, no route, no name, no handshake. */
  private static final List<Class<? extends Exception>> BEFORE_SENDING =
      List.of(
          ConnectException.class,
          NoRouteToHostException.class,
          UnknownHostException.class,
          UnresolvedAddressException.class,
          SSLHandshakeException.class);

  /**
   * With these words the HTTP client's pool fails a request that still waits for a connection
   * (ConnectionManager, onNewConnectionFailure).
   */
  private static final List<String> STILL_WAITING =
      List.of("Connect Error: ", "Unknown connect error");

  private static final int DEEPEST = 20;

  private Undelivered() {}

  static Delivery of(Throwable failure) {
    String why = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return isStillWaiting(failure) || isBeforeSending(failure)
        ? new Delivery.Unsent(why)
        : new Delivery.Lost(why);
  }

  private static boolean isStillWaiting(Throwable failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), "");
    return failure.getClass().equals(HttpClientException.class)
        && STILL_WAITING.stream().anyMatch(message::startsWith);
  }

  private static boolean isBeforeSending(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(cause -> BEFORE_SENDING.stream().anyMatch(kind -> kind.isInstance(cause)));
  }
}
