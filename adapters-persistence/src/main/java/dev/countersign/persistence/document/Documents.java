package dev.countersign.persistence.document;

import io.micronaut.serde.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes and reads the documents kept in rows, by settings of its own: what is kept must not depend
 * on how the application's JSON is configured.
 */
@Singleton
public final class Documents {
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "micronaut.serde.serialization.inclusion", "ALWAYS",
          "micronaut.serde.deserialization.ignore-unknown", "true");

  private final ObjectMapper.CloseableObjectMapper mapper = ObjectMapper.create(SETTINGS);

  public String written(Object document) {
    try {
      return mapper.writeValueAsString(document);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a " + document.getClass().getSimpleName(), e);
    }
  }

  public <T> T read(String text, Class<T> type) {
    try {
      return mapper.readValue(text, type);
    } catch (IOException e) {
      throw new UncheckedIOException("not a " + type.getSimpleName(), e);
    }
  }

  @PreDestroy
  void close() {
    mapper.close();
  }
}
