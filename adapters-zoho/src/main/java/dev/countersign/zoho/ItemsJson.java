package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of items. */
@Serdeable(naming = SnakeCaseStrategy.class)
record ItemsJson(@Nullable PageContextJson pageContext, @Nullable List<ItemRowJson> items)
    implements PageJson<ItemRowJson> {
  @Override
  public List<ItemRowJson> rows() {
    return Blank.toEmpty(items);
  }
}
