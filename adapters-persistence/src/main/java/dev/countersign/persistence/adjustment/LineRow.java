package dev.countersign.persistence.adjustment;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a line is searched by; one id by name, for the framework batches no rows with two. */
@MappedEntity("adjustment_lines")
record LineRow(
    @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidColumn.class) UUID adjustmentId,
    int position,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class) String itemId,
    @TypeDef(type = DataType.BYTE_ARRAY, converter = TextColumn.class)
        @Nullable String locationId) {

  static List<LineRow> of(UUID adjustmentId, Content content) {
    return IntStream.range(0, content.lines().size())
        .mapToObj(position -> of(adjustmentId, position, content))
        .toList();
  }

  private static LineRow of(UUID adjustmentId, int position, Content content) {
    Line line = content.lines().get(position);
    return new LineRow(
        adjustmentId,
        position,
        line.itemId().value(),
        content.locationOf(line).map(LocationId::value).orElse(null));
  }
}
