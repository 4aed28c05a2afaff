package dev.countersign.persistence.person;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;

/** Somebody's row. */
@MappedEntity("people_seen")
record PersonRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String personId,
    Instant seenAt,
    boolean approves,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String document) {}
