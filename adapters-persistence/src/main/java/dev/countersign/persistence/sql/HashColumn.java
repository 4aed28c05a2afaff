package dev.countersign.persistence.sql;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A hash in hexadecimal as its bytes. */
@Singleton
public final class HashColumn implements AttributeConverter<String, byte[]> {
  @Override
  public byte @Nullable [] convertToPersistedValue(
      @Nullable String hash, ConversionContext context) {
    return hash == null ? null : HexFormat.of().parseHex(hash);
  }

  @Override
  public @Nullable String convertToEntityValue(byte @Nullable [] bytes, ConversionContext context) {
    return bytes == null ? null : HexFormat.of().formatHex(bytes);
  }
}
