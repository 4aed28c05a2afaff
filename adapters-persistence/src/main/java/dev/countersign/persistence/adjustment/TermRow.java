package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** A term's row; one id by name, for the framework batches no rows with several. */
@MappedEntity("adjustment_terms")
record TermRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String term,
    int kind,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = ListKeyColumn.class) ListKey listKey) {}
