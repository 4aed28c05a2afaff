package dev.countersign.persistence.catalogue;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** An item's row. */
@MappedEntity("catalogue_items")
record ItemRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String itemId,
    long generation,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String document) {}
