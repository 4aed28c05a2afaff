package dev.countersign.persistence.adjustment;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A place in the list as its bytes. */
@Singleton
final class ListKeyColumn implements AttributeConverter<ListKey, byte[]> {
  @Override
  public byte @Nullable [] convertToPersistedValue(
      @Nullable ListKey key, ConversionContext context) {
    return key == null ? null : key.bytes();
  }

  @Override
  public @Nullable ListKey convertToEntityValue(
      byte @Nullable [] bytes, ConversionContext context) {
    return bytes == null ? null : ListKey.of(bytes);
  }
}
