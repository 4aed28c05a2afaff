package dev.countersign.zoho;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/** Puts a call into a request, sends it once, and logs a line of what came of it. */
final class Sender {
  private static final System.Logger LOG = System.getLogger("countersign.zoho");

  private final ZohoConfiguration configuration;
  private final WatchedWire wire;
  private final ZohoJson json;

  Sender(ZohoConfiguration configuration, WatchedWire wire, ZohoJson json) {
    this.configuration = configuration;
    this.wire = wire;
    this.json = json;
  }

  Delivery send(ZohoCall call, Token.Granted token, int attempt) {
    long begin = System.nanoTime();
    ZohoCall whole = call.in(configuration.organizationId());
    String body = call.body().map(json::write).orElse("");
    Delivery delivery = wire.send(call.name(), request(whole, body, token), Sender::isDone);
    wire.tell(() -> Transcript.of(whole, body, token, delivery));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    LOG.log(
        Level.INFO,
        () ->
            "%s%s %s: %s, %d ms, try %d"
                .formatted(
                    call.name(), call.subject(), call.path(), told(delivery), millis, attempt));
    return delivery;
  }

  private static boolean isDone(Reply reply) {
    return reply.said().hasCode("0");
  }

  private static String told(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Answered(var reply) ->
          "HTTP " + reply.status() + ", code " + reply.said().codeText();
      case Delivery.Withheld(var error, _) -> error.message();
      case Delivery.Unsent(var why) -> "not sent, " + why;
      case Delivery.Lost(var why) -> "answer lost, " + why;
    };
  }

  private MutableHttpRequest<?> request(ZohoCall call, String body, Token.Granted token) {
    MutableHttpRequest<String> request =
        HttpRequest.<String>create(call.method(), configuration.apiBaseUrl() + call.target())
            .header("Authorization", "Zoho-oauthtoken " + token.value())
            .accept(MediaType.APPLICATION_JSON_TYPE);
    return body.isEmpty()
        ? request
        : request.body(body).contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
