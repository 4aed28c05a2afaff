package dev.countersign.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.countersign.web.ClaimNames;
import dev.countersign.web.ConnectionTimes;
import dev.countersign.web.RoleMap;
import dev.countersign.web.TokenKeys;
import dev.countersign.web.WebSettings;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Api;
import dev.countersign.web.api.Tokens;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated("it reads the log of the whole process")
final class IssuerKeysTest {
  private static final String ME = "/api/v1/me";

  private RSAKey rsa;
  private ECKey ec;
  private HttpServer issuer;
  private Api api;

  @BeforeAll
  void start() throws Exception {
    rsa = new RSAKeyGenerator(2048).keyID("r").generate();
    ec = new ECKeyGenerator(Curve.P_256).keyID("e").generate();
    byte[] keys = new JWKSet(List.of(rsa, ec)).toString().getBytes(StandardCharsets.UTF_8);
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer.createContext(
        "/keys",
        exchange -> {
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    issuer.start();
    api = Api.start(settings(issuer.getAddress().getPort()));
  }

  @AfterAll
  void stop() {
    api.close();
    issuer.stop(0);
  }

  @Test
  void verifyTheTwoAlgorithmsTaken() throws Exception {
    var boss = "{\"id\":\"ann\",\"name\":\"Ann\",\"roles\":[\"ADMIN\"],\"locations\":[\"7\"]}";
    assertThat(api.withToken(rs256(claims())).get(ME).is(200).body()).isEqualTo(boss);
    assertThat(api.withToken(es256(claims())).get(ME).is(200).body()).isEqualTo(boss);
  }

  @Test
  void verifyNoOther() throws Exception {
    refused(
        signed(
            new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("r").build(),
            new RSASSASigner(rsa),
            claims()));
    refused(
        signed(
            new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("r").build(),
            new RSASSASigner(rsa),
            claims()));
    byte[] published = rsa.toPublicJWK().toRSAPublicKey().getEncoded();
    refused(
        signed(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("r").build(),
            new MACSigner(published),
            claims()));
    RSAKey unknown = new RSAKeyGenerator(2048).keyID("r").generate();
    refused(
        signed(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("r").build(),
            new RSASSASigner(unknown),
            claims()));
  }

  @Test
  void holdTokensToTheirIssuerAndAudience() throws Exception {
    refused(
        rs256(new JWTClaimsSet.Builder(claims()).issuer("https://other").build()),
        "is of an issuer that is not trusted here");
    refused(
        rs256(new JWTClaimsSet.Builder(claims()).issuer(null).build()),
        "is of an issuer that is not trusted here");
    refused(
        rs256(new JWTClaimsSet.Builder(claims()).audience("other").build()),
        "is not meant for this service");
    refused(
        rs256(new JWTClaimsSet.Builder(claims()).audience((String) null).build()),
        "is not meant for this service");
    api.withToken(
            rs256(new JWTClaimsSet.Builder(claims()).audience(List.of("x", "countersign")).build()))
        .get(ME)
        .is(200);
  }

  @Test
  void thatCannotBeReadAreNobodysFault() throws Exception {
    try (Api unlucky = Api.start(settings(1))) {
      unlucky.withToken(rs256(claims())).get(ME).isProblem(503, "authentication.unavailable");
      unlucky.anonymous().get(ME).isProblem(401, "authentication.required");
    }
  }

  private void refused(String token) {
    refused(token, "is no JWT that is signed by a key trusted here");
  }

  private void refused(String token, String why) {
    Answer refused = api.withToken(token).get(ME).isProblem(401, "authentication.required");
    assertThat(refused.at("/detail")).isEqualTo("The token " + why + ".");
  }

  private static WebSettings settings(int port) {
    return new WebSettings(
        TokenKeys.KeySet.at("http://localhost:" + port + "/keys"),
        Optional.of("https://issuer"),
        Optional.of("countersign"),
        new ClaimNames("uid", "display", "realm_access.roles", "sites"),
        RoleMap.parse("wms-boss=ADMIN"),
        WebSettings.SHIPPED_REQUESTS,
        ConnectionTimes.SHIPPED);
  }

  private static JWTClaimsSet claims() {
    return Tokens.claims("nobody:CLERK")
        .issuer("https://issuer")
        .audience("countersign")
        .claim("uid", "ann")
        .claim("display", "Ann")
        .claim("realm_access", Map.of("roles", List.of("wms-boss", "CLERK")))
        .claim("sites", List.of("7"))
        .build();
  }

  private String rs256(JWTClaimsSet claims) throws Exception {
    return signed(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("r").build(),
        new RSASSASigner(rsa),
        claims);
  }

  private String es256(JWTClaimsSet claims) throws Exception {
    return signed(
        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("e").build(), new ECDSASigner(ec), claims);
  }

  private static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims)
      throws Exception {
    var token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }
}
