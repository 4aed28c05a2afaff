package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All warehouses of an organisation that has no locations yet. */
@Serdeable(naming = SnakeCaseStrategy.class)
record WarehousesJson(
    @Nullable PageContextJson pageContext, @Nullable List<WarehouseJson> warehouses)
    implements PageJson<WarehouseJson> {
  @Override
  public List<WarehouseJson> rows() {
    return Blank.toEmpty(warehouses);
  }
}
