package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of storages. */
@Serdeable(naming = SnakeCaseStrategy.class)
record StoragesJson(
    @Nullable PageContextJson pageContext, @Nullable List<StorageRowJson> storageLocations)
    implements PageJson<StorageRowJson> {
  @Override
  public List<StorageRowJson> rows() {
    return Blank.toEmpty(storageLocations);
  }
}
