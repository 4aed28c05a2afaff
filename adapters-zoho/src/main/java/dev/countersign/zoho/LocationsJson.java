package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All locations. */
@Serdeable(naming = SnakeCaseStrategy.class)
record LocationsJson(@Nullable PageContextJson pageContext, @Nullable List<LocationJson> locations)
    implements PageJson<LocationJson> {
  @Override
  public List<LocationJson> rows() {
    return Blank.toEmpty(locations);
  }
}
