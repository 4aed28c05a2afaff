package dev.countersign.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The examples that the contract gives, each beside the schema that it shows. */
public final class Examples {
  private final List<String> seen = new ArrayList<>();

  private Examples() {}

  /** Where they stand; fails at the first that its schema does not take. */
  public static List<String> keptToTheirSchemas() {
    var examples = new Examples();
    examples.walk("", Contract.SERVED.at(""));
    return List.copyOf(examples.seen);
  }

  private void walk(String pointer, JsonNode node) {
    if (node.has("schema")) {
      beside(pointer, pointer + "/schema", node);
    }
    if (pointer.startsWith("/components/schemas/") && node.has("type")) {
      beside(pointer, pointer, node);
    }
    node.properties()
        .forEach(child -> walk(pointer + "/" + Contract.escaped(child.getKey()), child.getValue()));
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      walk(pointer + "/" + i, node.get(i));
    }
  }

  private void beside(String pointer, String schema, JsonNode node) {
    String at = Contract.SERVED.find(schema).orElseThrow();
    if (node.has("example")) {
      check(pointer, at, node.get("example"));
    }
    JsonNode many = node.path("examples");
    if (many.isArray()) {
      many.forEach(example -> check(pointer, at, example));
    } else {
      many.fieldNames().forEachRemaining(name -> named(pointer, at, name));
    }
  }

  private void named(String pointer, String schema, String name) {
    String at = Contract.SERVED.find(pointer + "/examples/" + name).orElseThrow();
    check(pointer, schema, Contract.SERVED.at(at + "/value"));
  }

  private void check(String pointer, String schema, JsonNode example) {
    assertThat(Contract.SERVED.faults(schema, example)).as("example at %s", pointer).isEmpty();
    seen.add(pointer);
  }
}
