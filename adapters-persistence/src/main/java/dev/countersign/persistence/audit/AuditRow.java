package dev.countersign.persistence.audit;

import dev.countersign.persistence.sql.HashColumn;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An audit entry's row. */
@MappedEntity("audit_entries")
record AuditRow(
    @Id long place,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String subjectId,
    Instant happenedAt,
    String action,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String actor,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) @Nullable String personal,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String entry) {}
