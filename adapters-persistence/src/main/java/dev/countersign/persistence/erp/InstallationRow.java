package dev.countersign.persistence.erp;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** The one row of the installation. */
@MappedEntity("installation")
record InstallationRow(
    @Id int id,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String erp,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String organisationId) {}
