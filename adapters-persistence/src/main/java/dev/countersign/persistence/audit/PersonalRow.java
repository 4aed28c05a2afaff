package dev.countersign.persistence.audit;

import dev.countersign.persistence.sql.HashColumn;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Somebody's personal data at one place. */
@MappedEntity("personal_data")
record PersonalRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String hash,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String person,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String salt,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String document) {}
