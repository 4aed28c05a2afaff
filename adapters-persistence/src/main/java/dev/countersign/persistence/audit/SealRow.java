package dev.countersign.persistence.audit;

import dev.countersign.domain.audit.Hash;
import dev.countersign.domain.audit.Head;
import dev.countersign.domain.audit.KeyId;
import dev.countersign.domain.audit.Seal;
import dev.countersign.domain.audit.SignedSeal;
import dev.countersign.persistence.sql.HashColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A seal's row. */
@MappedEntity("audit_seals")
record SealRow(
    @Id long number,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String sealBefore,
    long firstSeq,
    long lastSeq,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String head,
    Instant sealedAt,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String keyId,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) @Nullable String previousKey,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String signature,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) @Nullable String handover) {

  static SealRow of(SignedSeal signed) {
    Seal seal = signed.seal();
    return new SealRow(
        seal.number(),
        seal.before().hex(),
        seal.first(),
        seal.head().seq(),
        seal.head().link().hex(),
        seal.at(),
        seal.key().value(),
        seal.previousKey().map(KeyId::value).orElse(null),
        signed.signature(),
        signed.handover().orElse(null));
  }

  SignedSeal signed() {
    return new SignedSeal(seal(), signature, Optional.ofNullable(handover));
  }

  private Seal seal() {
    return new Seal(
        number,
        Hash.parse(sealBefore),
        firstSeq,
        new Head(lastSeq, Hash.parse(head)),
        sealedAt,
        new KeyId(keyId),
        Optional.ofNullable(previousKey).map(KeyId::new));
  }
}
