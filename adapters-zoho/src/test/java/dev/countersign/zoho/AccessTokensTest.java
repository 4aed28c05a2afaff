package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpWatch;
import dev.countersign.application.token.SharedTokens;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.token.InMemorySharedTokens;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One token for many callers, few requests for it, and none where Zoho wants to be left alone. */
class AccessTokensTest {
  private static final String PATH = "/oauth/v2/token";
  private static final int MANY = 200;

  private final HandMovedClock clock = new HandMovedClock();
  private final TinyServer server = new TinyServer();
  private final ZohoJson json = new ZohoJson();
  private final ZohoConfiguration configuration =
      SimulatedZoho.configuration(
          server.apiBaseUrl(), server.accountsBaseUrl(), ZohoSettings.defaults());
  private final Wire wire = new Wire(configuration, json);
  private final SharedTokens shared = new InMemorySharedTokens(clock);
  private final AccessTokens tokens = process();

  /** What a process knows that has just started. */
  private AccessTokens process() {
    var renewals =
        new SharedRenewals(
            new TokenRequests(configuration, new WatchedWire(wire, ErpWatch.NOBODY), json),
            shared,
            new TokenSeal(configuration),
            configuration.longestRequest(),
            clock);
    return new AccessTokens(renewals, clock);
  }

  @AfterEach
  void close() {
    wire.close();
    json.close();
    server.close();
  }

  @Test
  void asksOnceForManyCallers() {
    answering("one", "3600");

    Set<Token> given =
        AtOnce.each(MANY, _ -> tokens.current()).stream().collect(Collectors.toSet());

    assertThat(given).containsExactly(new Token.Granted("one"));
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void sendsTheCredentialsInTheBody() {
    answering("one", "3600");
    tokens.current();

    assertThat(server.requests(PATH))
        .singleElement()
        .asString()
        .startsWith(PATH + " ")
        .contains("grant_type=refresh_token", "refresh_token=1000.simulator.refresh");
  }

  @Test
  void renewsFiveMinutesBeforeTheEnd() {
    answering("one", "3600");
    tokens.current();
    clock.move(Duration.ofMinutes(55).minusMillis(1));
    answering("two", "3600");

    assertThat(tokens.current()).isEqualTo(new Token.Granted("one"));
    clock.move(Duration.ofMillis(1));
    assertThat(tokens.current()).isEqualTo(new Token.Granted("two"));
  }

  @Test
  void usesATokenToItsEndWhereNoNewOneComes() {
    answering("one", "3600");
    tokens.current();
    server.answering(PATH, 502, "<html>");
    clock.move(Duration.ofMinutes(58));

    assertThat(tokens.current()).isEqualTo(new Token.Granted("one"));
    clock.move(Duration.ofMinutes(2));
    assertThat(tokens.current()).isInstanceOf(Token.Withheld.class);
  }

  @Test
  void takesALongLifeForMilliseconds() {
    answering("one", "3600000");
    tokens.current();
    clock.move(Duration.ofHours(2));
    tokens.current();

    assertThat(refreshes()).isEqualTo(2);
  }

  @Test
  void renewsARefusedTokenOnceForManyCallers() {
    answering("one", "3600");
    var refused = (Token.Granted) tokens.current();
    answering("two", "3600");

    Set<Token> given =
        AtOnce.each(MANY, _ -> tokens.insteadOf(refused)).stream().collect(Collectors.toSet());

    assertThat(given).containsExactly(new Token.Granted("two"));
    assertThat(refreshes()).isEqualTo(2);
  }

  @Test
  void waitsTenMinutesOnceItIsDenied() {
    server.answering(PATH, 400, "{\"error\":\"Access Denied\",\"status\":\"failure\"}");

    assertWithheld(tokens.current(), "erp.not_authorised", Duration.ofMinutes(10));
    answering("one", "3600");
    clock.move(Duration.ofMinutes(10).minusSeconds(1));
    assertWithheld(tokens.current(), "erp.not_authorised", Duration.ofSeconds(1));
    assertThat(refreshes()).isEqualTo(1);
    clock.move(Duration.ofSeconds(1));
    assertThat(tokens.current()).isEqualTo(new Token.Granted("one"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"invalid_code", "invalid_client", "invalid_client_secret", "general_error"})
  void asksForFiveMinutesWhereTheAccountIsRefused(String error) {
    server.answering(PATH, 200, "{\"error\":\"" + error + "\"}");

    assertWithheld(tokens.current(), "erp.not_authorised", Duration.ofMinutes(5));
    tokens.current();
    assertThat(refreshes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>502</html>",
        "",
        "{}",
        "{\"access_token\":\"one\"}",
        "{\"access_token\":\"one\\r\\nX: y\",\"expires_in\":3600}",
        "{\"access_token\":\"\",\"expires_in\":3600}",
        "{\"access_token\":null,\"expires_in\":3600}",
        "{\"access_token\":\"one\",\"expires_in\":\"soon\"}"
      })
  void keepsNothingThatIsNoToken(String body) {
    server.answering(PATH, 200, body);

    assertThat(tokens.current())
        .isInstanceOfSatisfying(
            Token.Withheld.class, it -> assertThat(it.delay()).isEqualTo(Optional.empty()));
    answering("one", "3600");
    assertThat(tokens.current()).isEqualTo(new Token.Granted("one"));
  }

  @Test
  void neverAsksMoreThanTenTimesInTenMinutes() {
    answering("one", "3600");
    var refused = (Token.Granted) tokens.current();
    for (int i = 0; i < MANY; i++) {
      clock.move(Duration.ofSeconds(1));
      tokens.insteadOf(refused);
    }

    assertThat(refreshes()).isEqualTo(10);
    Duration left = Duration.ofMinutes(10).minusSeconds(MANY).plus(configuration.longestRequest());
    assertWithheld(tokens.insteadOf(refused), "erp.throttled", left);
    assertThat(tokens.current()).isEqualTo(refused);
    clock.move(left.plusSeconds(1));
    tokens.insteadOf(refused);
    assertThat(refreshes()).isEqualTo(11);
  }

  @Test
  void countsOnlyRequestsThatMayHaveArrived() {
    answering("one", "3600");
    server.close();
    for (int i = 0; i < MANY; i++) {
      assertThat(tokens.current())
          .isInstanceOfSatisfying(
              Token.Withheld.class,
              it -> assertThat(it.error().code()).isEqualTo("erp.unreachable"));
    }
  }

  @Test
  void takesOverTheTokenOfAnotherProcess() {
    answering("one", "3600");
    tokens.current();

    assertThat(process().current()).isEqualTo(new Token.Granted("one"));
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void asksOnceForManyProcesses() {
    answering("one", "3600");

    Set<Token> given =
        AtOnce.each(AtOnce.CROWD, _ -> process().current()).stream().collect(Collectors.toSet());

    assertThat(given).containsExactly(new Token.Granted("one"));
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void neverAsksMoreThanTenTimesInTenMinutesHoweverOftenItStarts() {
    server.answering(PATH, 502, "<html>");
    for (int i = 0; i < MANY; i++) {
      clock.move(Duration.ofSeconds(2));
      process().current();
    }

    assertThat(refreshes()).isLessThanOrEqualTo(10);
  }

  @Test
  void keepsItsTokenWhereNobodyCanReadIt() {
    answering("1000.one", "3600");
    tokens.current();
    var seal = new TokenSeal(configuration);
    String kept = shared.find(seal.account()).orElseThrow().sealed();

    assertThat(kept).doesNotContain("1000");
    assertThat(seal.opened(kept)).contains(new Token.Granted("1000.one"));
    assertThat(seal.opened("AAAA" + kept.substring(4))).isEmpty();
    assertThat(seal.opened("no base64")).isEmpty();
  }

  @Test
  void showsNoToken() {
    assertThat(new Token.Granted("1000.secret").toString()).doesNotContain("1000");
    assertThat(new TokenJson("1000.secret", "3600", null).toString()).doesNotContain("1000");
  }

  private static void assertWithheld(Token token, String code, Duration delay) {
    assertThat(token)
        .isInstanceOfSatisfying(
            Token.Withheld.class,
            it -> {
              assertThat(it.error().code()).isEqualTo(code);
              assertThat(it.delay()).contains(delay);
            });
  }

  private void answering(String token, String life) {
    server.answering(
        PATH, 200, "{\"access_token\":\"%s\",\"expires_in\":%s}".formatted(token, life));
  }

  private int refreshes() {
    return server.requests(PATH).size();
  }
}
