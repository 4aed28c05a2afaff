package dev.countersign.persistence.event;

import dev.countersign.persistence.sql.HashColumn;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;

/** A ticket's row. */
@MappedEntity("event_tickets")
record TicketRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String hash,
    Instant goodTo,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String document) {}
