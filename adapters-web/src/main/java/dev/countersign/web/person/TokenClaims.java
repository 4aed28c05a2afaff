package dev.countersign.web.person;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Text;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import dev.countersign.web.WebSettings;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who somebody is out of the claims of a token that was found genuine. */
final class TokenClaims {
  private final WebSettings settings;

  TokenClaims(WebSettings settings) {
    this.settings = settings;
  }

  /** Throws {@link IllegalArgumentException} where a claim is not of the form that is meant. */
  Actor actor(JWTClaimsSet claims) {
    return new Actor(person(claims), roles(claims), locations(claims));
  }

  private Person person(JWTClaimsSet claims) {
    PersonId id =
        claim(claims, settings.claims().subject())
            .map(TokenClaims::text)
            .map(PersonId::new)
            .orElseThrow(() -> new IllegalArgumentException("no subject"));
    return new Person(
        id,
        claim(claims, settings.claims().name())
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .filter(Text::isName)
            .orElse(id.value()));
  }

  private Set<Role> roles(JWTClaimsSet claims) {
    return claim(claims, settings.claims().roles()).stream()
        .flatMap(TokenClaims::texts)
        .flatMap(word -> settings.roles().role(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A claim that is there and says nothing grants nothing. */
  private LocationAccess locations(JWTClaimsSet claims) {
    String name = settings.claims().locations();
    Optional<Object> claim = claim(claims, name);
    if (claim.isEmpty() && !claims.getClaims().containsKey(name)) {
      return new LocationAccess.Everywhere();
    }
    return new LocationAccess.Only(
        claim.stream()
            .flatMap(TokenClaims::texts)
            .map(LocationId::new)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** By its name, or by a path of names with dots between, such as {@code realm_access.roles}. */
  private static Optional<Object> claim(JWTClaimsSet claims, String name) {
    Object claim = claims.getClaim(name);
    if (claim != null || !name.contains(".")) {
      return Optional.ofNullable(claim);
    }
    Optional<Object> inner = Optional.of(claims.getClaims());
    for (String step : name.split("\\.", -1)) {
      inner = inner.map(at -> at instanceof Map<?, ?> map ? map.get(step) : null);
    }
    return inner;
  }

  private static String text(Object claim) {
    if (claim instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("not a text");
  }

  /** A list of texts, or one text of words with blanks between. */
  private static Stream<String> texts(Object claim) {
    return switch (claim) {
      case Collection<?> many -> many.stream().map(TokenClaims::text);
      case String words -> Stream.of(words.split(" ", -1)).filter(word -> !word.isEmpty());
      default -> throw new IllegalArgumentException("not a list of texts");
    };
  }
}
