package dev.countersign.persistence.answer;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** A finished answer's row. */
@MappedEntity("kept_answers")
record KeptAnswerRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String personId,
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String answerKey,
    String requestHash,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String answer) {}
