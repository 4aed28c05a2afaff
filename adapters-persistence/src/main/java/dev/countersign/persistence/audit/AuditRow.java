package dev.countersign.persistence.audit;

import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

/** An audit entry's row. */
@MappedEntity("audit_entries")
record AuditRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidColumn.class) UUID id,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidColumn.class) UUID subjectId,
    Instant happenedAt,
    String action,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String actor,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String entry) {}
