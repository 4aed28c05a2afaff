package dev.countersign.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.Yaml;

/**
 * The contract as a document in which a pointer is followed through its references, and whose
 * schemas judge values. Of an answer it takes no field that it does not describe.
 */
final class Contract {
  private static final String PLACE = "https://countersign.dev/openapi.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  static final Contract SERVED = new Contract();

  private final JsonNode document = read();
  private final JsonSchemaFactory schemas =
      JsonSchemaFactory.getInstance(
          VersionFlag.V202012,
          builder ->
              builder.schemaLoaders(
                  loaders -> loaders.schemas(Map.of(PLACE, document.toString()))));
  private final SchemaValidatorsConfig strict =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

  private Contract() {}

  private static JsonNode read() {
    try (InputStream yaml = Contract.class.getResourceAsStream("/openapi.yml")) {
      JsonNode read = JSON.valueToTree(new Yaml().load(Objects.requireNonNull(yaml)));
      Described.close(read.at("/components/schemas"));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  /** The pointer of what is there, references followed; empty where nothing is. */
  Optional<String> find(String pointer) {
    JsonNode node = document.at(pointer);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    return node.has("$ref") ? find(node.get("$ref").asText().substring(1)) : Optional.of(pointer);
  }

  /** The names of the members there. */
  List<String> names(String pointer) {
    Iterator<String> names = document.at(pointer).fieldNames();
    return java.util.stream.Stream.iterate(names, Iterator::hasNext, n -> n)
        .map(Iterator::next)
        .toList();
  }

  JsonNode at(String pointer) {
    return document.at(pointer);
  }

  /** What is wrong with a value, by the schema at a pointer. */
  Set<ValidationMessage> faults(String schema, JsonNode value) {
    return known
        .computeIfAbsent(
            schema, at -> schemas.getSchema(SchemaLocation.of(PLACE + "#" + at), strict))
        .validate(value);
  }

  static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
