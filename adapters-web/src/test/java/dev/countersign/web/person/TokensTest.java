package dev.countersign.web.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.countersign.web.RoleMap;
import dev.countersign.web.TokenKeys;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Tokens;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TokensTest extends OverHttp {
  private static final String ME = "/api/v1/me";
  private static final String UNSIGNED = "is no JWT that is signed by a key trusted here";
  private static final String UNREADABLE = "lacks a claim, or has one that cannot be read";

  @Test
  void sayWhoSomebodyIs() {
    Answer me = api.withToken(Tokens.at("ann:CLERK,APPROVER,VISITOR", "2", "1")).get(ME).is(200);
    assertThat(me.body())
        .isEqualTo(
            "{\"id\":\"ann\",\"name\":\"Name of ann\",\"roles\":[\"CLERK\",\"APPROVER\"],"
                + "\"locations\":[\"1\",\"2\"]}");
    assertThat(api.as(CLERK).get(ME).at("/locations")).isEqualTo("null");
    assertThat(api.withToken(Tokens.at(CLERK)).get(ME).at("/locations")).isEqualTo("[]");
  }

  @Test
  void areAskedFor() {
    Answer refused = api.anonymous().get(ME).isProblem(401, "authentication.required");
    assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"countersign\"");
    api.anonymous()
        .header("Authorization", "Basic YW5uOmFubg==")
        .get(ME)
        .isProblem(401, "authentication.required");
  }

  @Test
  void areRefusedUnsignedOrSignedOtherwise() throws Exception {
    JWTClaimsSet claims = Tokens.claims(CLERK).build();
    refused(new PlainJWT(claims).serialize(), UNSIGNED);
    refused(Tokens.signed(claims, "another secret of more than thirty-two bytes"), UNSIGNED);
    refused(signed(new JWSHeader(JWSAlgorithm.HS384), claims), UNSIGNED);
    refused(signed(new JWSHeader(JWSAlgorithm.HS512), claims), UNSIGNED);
    refused(
        signed(
            new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("x")).build(),
            claims),
        UNSIGNED);
    refused("x.y.z", UNSIGNED);
    refused("x", UNSIGNED);
    refused("..", UNSIGNED);
  }

  @Test
  void areRefusedWhenAnythingInThemWasChanged() {
    String[] parts = Tokens.of(CLERK).split("\\.", -1);
    String[] others = Tokens.of(ADMIN).split("\\.", -1);
    refused(parts[0] + "." + others[1] + "." + parts[2], UNSIGNED);
    refused(parts[0] + "." + parts[1] + ".", UNSIGNED);
    refused(parts[0] + "." + parts[1] + "." + parts[2].substring(1), UNSIGNED);
  }

  @Test
  void areRefusedWithoutAnEndOrAfterIt() {
    refused(with(c -> c.expirationTime(null)), UNREADABLE);
    refused(with(c -> c.expirationTime(in(-120))), "has expired");
    refused(with(c -> c.notBeforeTime(in(120))), "is not valid yet");
  }

  @Test
  void mayBeAMinuteApart() {
    api.withToken(with(c -> c.expirationTime(in(-30)))).get(ME).is(200);
    api.withToken(with(c -> c.notBeforeTime(in(30)))).get(ME).is(200);
  }

  @Test
  void areRefusedWhereTheirClaimsAreOfNoUse() {
    refused(with(c -> c.subject(null)), UNREADABLE);
    refused(with(c -> c.subject(" ")), UNREADABLE);
    refused(with(c -> c.claim("roles", 7)), UNREADABLE);
    refused(with(c -> c.claim("roles", List.of(7))), UNREADABLE);
    refused(with(c -> c.claim("locations", 7)), UNREADABLE);
    refused(with(c -> c.claim("locations", List.of(""))), UNREADABLE);
    refused(with(c -> c.claim("locations", Map.of("a", "b"))), UNREADABLE);
  }

  @Test
  void grantNothingByALocationsClaimThatIsNull() {
    Answer me = api.withToken(withNull("locations")).get(ME).is(200);
    assertThat(me.at("/locations")).isEqualTo("[]");
  }

  @Test
  void nameSomebodyByTheirSubjectWhereTheyHaveNoName() {
    for (Object none : List.of("a\u0000b", " ", 7, true, List.of("Ann"), Map.of("a", "b"))) {
      assertThat(nameBy(with(c -> c.claim("name", none)))).describedAs("%s", none).isEqualTo("ann");
    }
    assertThat(nameBy(with(c -> c.claim("name", null)))).isEqualTo("ann");
    assertThat(nameBy(withNull("name"))).isEqualTo("ann");
  }

  private String nameBy(String token) {
    return api.withToken(token).get(ME).is(200).at("/name");
  }

  @Test
  void mayGiveRolesInOneText() {
    assertThat(api.withToken(with(c -> c.claim("roles", "CLERK ADMIN"))).get(ME).at("/roles"))
        .isEqualTo("[\"CLERK\",\"ADMIN\"]");
  }

  @Test
  void areNeededForNothingPublic() {
    for (String path :
        List.of(
            "/health",
            "/health/liveness",
            "/health/readiness",
            "/health/erp",
            "/openapi.yml",
            "/docs",
            "/docs/docs.js",
            "/problems/validation")) {
      api.anonymous().get(path).is(200);
      api.withToken("x.y.z").get(path).is(200);
    }
  }

  @Test
  void areVerifiedByASecretOfThirtyTwoBytes() {
    assertThatThrownBy(() -> new TokenKeys.Secret("ä".repeat(15)))
        .hasMessage("JWT_SECRET is shorter than 32 bytes");
    assertThat(new TokenKeys.Secret("ä".repeat(16)).toString()).doesNotContain("ä");
    assertThatThrownBy(() -> TokenKeys.KeySet.at("ftp://x")).hasMessageContaining("JWT_JWKS_URL");
    assertThatThrownBy(() -> TokenKeys.KeySet.at("::")).hasMessageContaining("JWT_JWKS_URL");
  }

  @Test
  void mapRolesAsConfiguredAndNoOthers() {
    RoleMap map = RoleMap.parse("wms-boss=ADMIN, x=y = CLERK");
    assertThat(map.role("wms-boss")).hasToString("Optional[ADMIN]");
    assertThat(map.role("x=y")).hasToString("Optional[CLERK]");
    assertThat(map.role("ADMIN")).isEmpty();
    assertThatThrownBy(() -> RoleMap.parse("a=BOSS")).hasMessageContaining("JWT_ROLE_MAP");
    assertThatThrownBy(() -> RoleMap.parse("a=CLERK,")).hasMessageContaining("JWT_ROLE_MAP");
  }

  private void refused(String token, String why) {
    Answer refused = api.withToken(token).get(ME).isProblem(401, "authentication.required");
    assertThat(refused.header("WWW-Authenticate"))
        .isEqualTo(
            "Bearer realm=\"countersign\", error=\"invalid_token\", error_description=\"The token "
                + why
                + "\"");
    assertThat(refused.at("/detail")).isEqualTo("The token " + why + ".");
  }

  private static String with(java.util.function.Consumer<JWTClaimsSet.Builder> change) {
    JWTClaimsSet.Builder claims = Tokens.claims(CLERK);
    change.accept(claims);
    return Tokens.signed(claims.build(), Tokens.SECRET);
  }

  private static String withNull(String claim) {
    Map<String, Object> claims = new HashMap<>(Tokens.claims(CLERK).build().getClaims());
    claims.put(claim, null);
    var set = new JWTClaimsSet.Builder().serializeNullClaims(true);
    claims.forEach(set::claim);
    return Tokens.signed(set.build(), Tokens.SECRET);
  }

  private static String signed(JWSHeader header, JWTClaimsSet claims) throws Exception {
    var token = new SignedJWT(header, claims);
    token.sign(new MACSigner("x".repeat(64)));
    return token.serialize();
  }

  private static Date in(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
