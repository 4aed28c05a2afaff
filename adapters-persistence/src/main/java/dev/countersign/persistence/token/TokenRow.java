package dev.countersign.persistence.token;

import dev.countersign.persistence.sql.HashColumn;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account's row; the schema says what each column is. */
@MappedEntity("access_token")
record TokenRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = HashColumn.class) String account,
    @Nullable Long number,
    @Nullable @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String sealed,
    @Nullable Instant freshUntil,
    @Nullable Instant endsAt,
    long turn,
    @Nullable Instant turnUntil,
    int failures,
    @Nullable Instant silentUntil,
    @Nullable Instant waitUntil,
    @Nullable @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String error) {}
