package dev.countersign.persistence.sql;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID as its 16 bytes, the most significant first. */
@Singleton
public final class UuidColumn implements AttributeConverter<UUID, byte[]> {
  /** In bytes. */
  public static final int LENGTH = 16;

  public static byte[] bytes(UUID uuid) {
    return ByteBuffer.allocate(LENGTH)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  public static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  @Override
  public byte @Nullable [] convertToPersistedValue(@Nullable UUID uuid, ConversionContext context) {
    return uuid == null ? null : bytes(uuid);
  }

  @Override
  public @Nullable UUID convertToEntityValue(byte @Nullable [] bytes, ConversionContext context) {
    return bytes == null ? null : uuid(bytes);
  }
}
