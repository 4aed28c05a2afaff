package dev.countersign.persistence.catalogue;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** A storage's row. */
@MappedEntity("catalogue_storages")
record StorageRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String storageId,
    long generation,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String locationId,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String document) {}
