package dev.countersign.persistence.approval;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;

/** The one row of the policy in force. */
@MappedEntity("policy_in_force")
record PolicyRow(
    @Id int id,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String hash,
    Instant since) {}
