package dev.countersign.web;

import dev.countersign.domain.person.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which words of a token mean which of our roles.
 *
 * @param roles our role by their word
 */
public record RoleMap(Map<String, Role> roles) {
  /** Tokens use our own words. */
  public static final RoleMap SAME_NAMES = sameNames();

  public RoleMap {
    roles = Map.copyOf(roles);
  }

  /** Reads {@code their-role=OURS,…}; only the words named there count then. */
  public static RoleMap parse(String text) {
    Map<String, Role> roles = new HashMap<>();
    for (String pair : text.split(",", -1)) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1) {
        throw malformed(pair);
      }
      roles.put(pair.substring(0, equals).strip(), role(pair, pair.substring(equals + 1).strip()));
    }
    return new RoleMap(roles);
  }

  /** Empty where the word means nothing here. */
  public Optional<Role> role(String word) {
    return Optional.ofNullable(roles.get(word));
  }

  private static Role role(String pair, String ours) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(ours))
        .findFirst()
        .orElseThrow(() -> malformed(pair));
  }

  private static IllegalArgumentException malformed(String pair) {
    return new IllegalArgumentException("JWT_ROLE_MAP: not their-role=OURS: '" + pair + "'");
  }

  private static RoleMap sameNames() {
    Map<String, Role> roles = new HashMap<>();
    Arrays.stream(Role.values()).forEach(role -> roles.put(role.name(), role));
    return new RoleMap(roles);
  }
}
