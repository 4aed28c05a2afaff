package dev.countersign.persistence.audit;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what is known of whose it is.
 *
 * @param seq null until it is linked
 * @param personal null where it is nobody's, or was erased
 */
@MappedEntity("audit_entries")
record Told(
    @Id long place,
    Instant happenedAt,
    @Nullable Long seq,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String entry,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) @Nullable String personal) {}
