package dev.countersign.zoho;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes Zoho's JSON: ids and numbers exactly as they stand, whether quoted or not. */
final class ZohoJson implements AutoCloseable {
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "micronaut.serde.serialization.inclusion", "NON_NULL",
          "micronaut.serde.deserialization.ignore-unknown", "true",
          "micronaut.serde.jackson.generator-features.WRITE_BIGDECIMAL_AS_PLAIN", "true");

  private final ObjectMapper.CloseableObjectMapper mapper =
      ObjectMapper.create(SETTINGS, "dev.countersign.zoho");

  /** Empty where the text is not one JSON object of that form, to the last character. */
  <T> Optional<T> read(String text, Class<T> form) {
    if (!text.stripTrailing().endsWith("}")) {
      return Optional.empty();
    }
    try {
      List<T> only = mapper.readValue("[" + text + "]", Argument.listOf(form));
      return only.size() == 1 ? Optional.of(only.getFirst()) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    mapper.close();
  }
}
