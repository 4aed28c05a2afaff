package dev.countersign.persistence.audit;

import dev.countersign.application.audit.AuditChain.Waiting;
import dev.countersign.domain.audit.Hash;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** An entry as it was written. */
@MappedEntity("audit_entries")
record WrittenRow(
    @Id long place,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String entry) {
  Waiting waiting() {
    return new Waiting(place, Hash.of(TextColumn.bytes(entry)));
  }
}
