package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An operation of the API: method, path with {@code {id}} for what varies, the scope it asks, what
 * it does.
 */
record Route(String method, String path, String scope, Function<Call, Reply> operation) {

  /** The ids in a path that has this route's form. */
  Optional<List<String>> match(String actual) {
    String[] wanted = path.split("/", -1);
    String[] given = actual.split("/", -1);
    List<String> ids = new ArrayList<>();
    boolean same = wanted.length == given.length;
    for (int i = 0; same && i < wanted.length; i++) {
      if (wanted[i].equals("{id}")) {
        ids.add(given[i]);
      } else {
        same = wanted[i].equals(given[i]);
      }
    }
    return same ? Optional.of(ids) : Optional.empty();
  }

  /** Whether one of the scopes granted covers this operation. */
  boolean isAllowed(ZohoRules rules) {
    boolean missing =
        rules.setup() == ZohoSetup.MISSING_SCOPE && scope.contains(".inventoryadjustments.");
    return !missing && isGranted(rules.scopes());
  }

  private boolean isGranted(List<String> granted) {
    String every = scope.substring(0, scope.lastIndexOf('.')) + ".ALL";
    return granted.contains(scope)
        || granted.contains(every)
        || granted.contains("ZohoInventory.fullaccess.all");
  }
}
