package dev.countersign.persistence.sql;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text as its bytes in UTF-8, which no collation touches. */
@Singleton
public final class TextColumn implements AttributeConverter<String, byte[]> {
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public byte @Nullable [] convertToPersistedValue(
      @Nullable String text, ConversionContext context) {
    return text == null ? null : bytes(text);
  }

  @Override
  public @Nullable String convertToEntityValue(byte @Nullable [] bytes, ConversionContext context) {
    return bytes == null ? null : text(bytes);
  }
}
