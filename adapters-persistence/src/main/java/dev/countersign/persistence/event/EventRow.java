package dev.countersign.persistence.event;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** An event's row, as it is written and read. */
@MappedEntity("events")
record EventRow(
    @Id long number,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String document) {}
