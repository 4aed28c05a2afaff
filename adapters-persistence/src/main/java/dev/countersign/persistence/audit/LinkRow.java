package dev.countersign.persistence.audit;

import dev.countersign.domain.audit.Hash;
import dev.countersign.domain.audit.Head;
import dev.countersign.domain.audit.Link;
import dev.countersign.persistence.sql.HashColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** A link's row. */
@MappedEntity("audit_chain")
record LinkRow(
    @Id long seq,
    long place,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String entry,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String link) {

  static LinkRow of(long place, Link link) {
    return new LinkRow(link.seq(), place, link.entry().hex(), link.link().hex());
  }

  Head head() {
    return new Head(seq, Hash.parse(link));
  }
}
