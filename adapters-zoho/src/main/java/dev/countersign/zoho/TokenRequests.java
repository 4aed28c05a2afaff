package dev.countersign.zoho;

import dev.countersign.application.erp.ErpError;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Asks the accounts server for an access token, and judges its answer by the body alone. */
final class TokenRequests {
  /** Older answers gave the life in milliseconds; a token never lives longer than a day. */
  private static final long MOST_SECONDS = 86_400;

  /** Too many tokens were asked for; the server stays closed until it is left alone. */
  private static final String TOO_MANY = "Access Denied";

  /** What can stand in a header. */
  private static final Predicate<String> VISIBLE = Pattern.compile("[!-~]+").asMatchPredicate();

  private static final Duration CONFIGURATION_SILENCE = Duration.ofMinutes(1);
  private static final Duration DENIED = Duration.ofMinutes(10);

  private final URI url;
  private final Map<String, String> form;
  private final WatchedWire wire;
  private final ZohoJson json;

  TokenRequests(ZohoConfiguration configuration, WatchedWire wire, ZohoJson json) {
    this.url = URI.create(configuration.accountsBaseUrl() + "/oauth/v2/token");
    this.form =
        Map.of(
            "grant_type", "refresh_token",
            "refresh_token", configuration.refreshToken(),
            "client_id", configuration.clientId(),
            "client_secret", configuration.clientSecret());
    this.wire = wire;
    this.json = json;
  }

  Refreshed refresh() {
    var request =
        HttpRequest.POST(url, form).contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    Delivery delivery = wire.send("token", request, this::isToken);
    wire.tell(() -> Transcript.ofSecrets("POST " + url.getPath(), delivery));
    return switch (delivery) {
      case Delivery.Answered(var reply) -> judged(reply);
      case Delivery.Withheld(var error, _) -> new Refreshed.Missed(error, false);
      case Delivery.Unsent(var why) -> new Refreshed.Missed(Trouble.unreachable(why), false);
      case Delivery.Lost(var why) -> new Refreshed.Missed(Trouble.unreachable(why), true);
    };
  }

  private boolean isToken(Reply reply) {
    return json.read(reply.body(), TokenJson.class)
        .map(TokenJson::accessToken)
        .flatMap(Blank::toAbsent)
        .isPresent();
  }

  private Refreshed judged(Reply reply) {
    return json.read(reply.body(), TokenJson.class)
        .map(body -> judged(body, reply.status()))
        .orElseGet(() -> unusable(reply.status()));
  }

  private static Refreshed judged(TokenJson body, int status) {
    Optional<String> error = Blank.toAbsent(body.error());
    if (error.isPresent()) {
      return refused(error.get());
    }
    Optional<String> token = Blank.toAbsent(body.accessToken()).filter(VISIBLE);
    Optional<Duration> life = Blank.toAbsent(body.expiresIn()).flatMap(TokenRequests::life);
    return token.isPresent() && life.isPresent()
        ? new Refreshed.Renewed(new Token.Granted(token.get()), life.get())
        : unusable(status);
  }

  private static Optional<Duration> life(String text) {
    if (!text.matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    return Optional.of(
        number > MOST_SECONDS ? Duration.ofMillis(number) : Duration.ofSeconds(number));
  }

  private static Refreshed refused(String error) {
    return error.equals(TOO_MANY)
        ? new Refreshed.Refused(rejected(error), DENIED, DENIED)
        : new Refreshed.Refused(
            rejected(error), Trouble.CONFIGURATION_DELAY, CONFIGURATION_SILENCE);
  }

  private static ErpError rejected(String error) {
    return Trouble.notAuthorised(meaning(error), error, "");
  }

  /** What an operator has to look at. */
  private static String meaning(String error) {
    return switch (error) {
      case "invalid_client_secret" -> "ZOHO_CLIENT_SECRET is wrong";
      case "invalid_client" -> "ZOHO_CLIENT_ID is not known in the data centre of ZOHO_DATA_CENTER";
      case "invalid_code" ->
          "ZOHO_REFRESH_TOKEN is wrong or revoked, or of another data centre than ZOHO_DATA_CENTER";
      case TOO_MANY -> "too many access tokens were asked for; nobody asks for 10 minutes";
      default -> "its accounts server answered " + error;
    };
  }

  private static Refreshed unusable(int status) {
    return new Refreshed.Missed(Trouble.unreachable("no token came (HTTP " + status + ")"), true);
  }
}
