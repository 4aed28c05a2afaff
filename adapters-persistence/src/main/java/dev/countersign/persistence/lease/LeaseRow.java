package dev.countersign.persistence.lease;

import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

/** A lease's row. */
@MappedEntity("leases")
record LeaseRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String name,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidColumn.class) UUID holder,
    long fence,
    Instant endsAt) {}
