package dev.countersign.persistence.catalogue;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one row that heads the copy. */
@MappedEntity("catalogue")
record CatalogueRow(
    @Id int id,
    long generation,
    @Nullable Instant asOf,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class)
        @Nullable String reference) {}
