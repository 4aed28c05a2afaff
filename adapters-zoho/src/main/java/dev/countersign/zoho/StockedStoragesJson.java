package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the storages of a location with what they hold of an item. */
@Serdeable(naming = SnakeCaseStrategy.class)
record StockedStoragesJson(
    @Nullable PageContextJson pageContext, @Nullable List<StockedStorageJson> storageLocations)
    implements PageJson<StockedStorageJson> {
  @Override
  public List<StockedStorageJson> rows() {
    return Blank.toEmpty(storageLocations);
  }
}
