package dev.countersign.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lets no object hold what its schema does not describe. */
final class Described {
  private static final String OTHERS = "additionalProperties";
  private static final String UNEVALUATED = "unevaluatedProperties";

  private Described() {}

  /** Requests say so themselves; what is to be sent back as it was read takes more. */
  static void close(JsonNode schemas) {
    schemas
        .properties()
        .forEach(named -> {
          if (named.getValue() instanceof ObjectNode schema
              && schema.has("properties")
              && !schema.has(OTHERS)
              && !schema.has(UNEVALUATED)
              && !named.getKey().endsWith("ToReplace")) {
            schema.put(OTHERS, false);
          }
        });
  }
}
