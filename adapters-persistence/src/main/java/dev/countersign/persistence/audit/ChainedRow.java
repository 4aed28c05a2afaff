package dev.countersign.persistence.audit;

import dev.countersign.domain.audit.ChainedEntry;
import dev.countersign.domain.audit.ChainedEntry.Kept;
import dev.countersign.domain.audit.ChainedEntry.Personal;
import dev.countersign.domain.audit.Hash;
import dev.countersign.domain.audit.Link;
import dev.countersign.persistence.sql.HashColumn;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link with the entry that is at its place.
 *
 * @param document null where it is not there, or not asked for
 * @param personal null where it is nobody's, or was erased
 */
@MappedEntity("audit_chain")
record ChainedRow(
    @Id long seq,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String entry,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String link,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) @Nullable String document,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) @Nullable String salt,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) @Nullable String personal) {

  ChainedEntry chained() {
    return new ChainedEntry(
        new Link(seq, Hash.parse(entry), Hash.parse(link)),
        Optional.ofNullable(document).map(text -> new Kept(text, data())));
  }

  private Optional<Personal> data() {
    return salt == null || personal == null
        ? Optional.empty()
        : Optional.of(new Personal(salt, personal));
  }
}
