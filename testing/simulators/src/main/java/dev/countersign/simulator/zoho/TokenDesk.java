package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.http.Request;
import dev.countersign.simulator.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The accounts server: exchanges the refresh token for access tokens. */
final class TokenDesk {
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int MOST = 10;

  private final Office office;
  private final Deque<Instant> attempts = new ArrayDeque<>();

  TokenDesk(Office office) {
    this.office = office;
  }

  Reply answer(Request request, String apiDomain) {
    Map<String, String> parameters = new HashMap<>(request.query());
    parameters.putAll(request.form());
    String error = errorIn(parameters);
    if (!error.isEmpty()) {
      return Reply.json(200, Json.object().put("error", error).build());
    }
    return isThrottled() ? denied() : granted(apiDomain);
  }

  private String errorIn(Map<String, String> parameters) {
    ZohoSettings.Client client = office.settings.client();
    if (!"refresh_token".equals(parameters.get("grant_type"))) {
      return "general_error";
    }
    if (!client.id().equals(parameters.get("client_id"))) {
      return "invalid_client";
    }
    if (!client.secret().equals(parameters.get("client_secret"))) {
      return "invalid_client_secret";
    }
    return client.refreshToken().equals(parameters.get("refresh_token"))
        ? office.rules().setup().tokenError()
        : "invalid_code";
  }

  /** Refused attempts count too, so that only silence helps. */
  private boolean isThrottled() {
    Instant now = office.now();
    attempts.removeIf(it -> !it.plus(WINDOW).isAfter(now));
    attempts.add(now);
    return attempts.size() > MOST;
  }

  /** The refusal of too many requests. */
  Reply denied() {
    Json body =
        Json.object()
            .put(
                "error_description",
                "You have made too many requests continuously. Please try again after some time.")
            .put("error", "Access Denied")
            .put("status", "failure")
            .build();
    return Reply.json(office.rules().tokenRefusalStatus(), body);
  }

  private Reply granted(String apiDomain) {
    long seconds = office.rules().accessTokenSeconds();
    String value = "1000." + UUID.randomUUID().toString().replace("-", ".");
    Deque<AccessToken> tokens = office.books.tokens;
    tokens.add(new AccessToken(value, office.now().plusSeconds(seconds)));
    if (tokens.size() > MOST) {
      tokens.remove();
    }
    Json body =
        Json.object()
            .put("access_token", value)
            .put("scope", String.join(" ", office.rules().scopes()))
            .put("api_domain", apiDomain)
            .put("token_type", "Bearer")
            .put("expires_in", seconds)
            .build();
    return Reply.json(200, body);
  }

  /** Whether the header bears a token that is alive. */
  boolean knows(String authorization) {
    return office.books.tokens.stream()
        .anyMatch(it ->
            authorization.equals("Zoho-oauthtoken " + it.value())
                && it.expires().isAfter(office.now()));
  }

  /** Ends the life of the token that the header bears. */
  void evict(String authorization) {
    office.books.tokens.removeIf(it -> authorization.endsWith(' ' + it.value()));
  }

  /** Ends the life of all tokens. */
  void evictAll() {
    office.books.tokens.clear();
  }
}
