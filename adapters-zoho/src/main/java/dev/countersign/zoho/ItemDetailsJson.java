package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items in full. */
@Serdeable(naming = SnakeCaseStrategy.class)
record ItemDetailsJson(@Nullable PageContextJson pageContext, @Nullable List<ItemJson> items)
    implements PageJson<ItemJson> {
  @Override
  public List<ItemJson> rows() {
    return Blank.toEmpty(items);
  }
}
