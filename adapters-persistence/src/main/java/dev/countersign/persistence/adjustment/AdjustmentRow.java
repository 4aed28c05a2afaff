package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adjustment's row; the schema says what each column is. */
@MappedEntity("adjustments")
record AdjustmentRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidColumn.class) UUID id,
    long version,
    String status,
    String type,
    LocalDate adjustedOn,
    String reason,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String createdBy,
    Instant createdAt,
    Instant updatedAt,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class)
        @Nullable String headerLocation,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class)
        @Nullable String soleLocation,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class)
        @Nullable String referenceKey,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String document,
    @Nullable String erpOperation,
    String erpState,
    @Nullable String erpDocumentId,
    @Nullable String erpReference,
    int erpAttempts,
    @Nullable Instant erpNextAttemptAt,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) @Nullable String erpError,
    long erpChanges,
    @Nullable Instant submittedAt,
    @Nullable BigDecimal submittedWorth,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidColumn.class) @Nullable UUID reversedBy,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = ListKeyColumn.class) ListKey listKey,
    int locationCount,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class)
        @Nullable String firstApprover,
    @Nullable Instant waitingSince) {}
