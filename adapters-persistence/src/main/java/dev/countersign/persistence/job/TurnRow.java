package dev.countersign.persistence.job;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;

/** The last turn at a job. */
@MappedEntity("job_turns")
record TurnRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String job,
    Instant endsAt) {}
