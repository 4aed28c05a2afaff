package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of an item's batches. */
@Serdeable(naming = SnakeCaseStrategy.class)
record BatchRowsJson(@Nullable PageContextJson pageContext, @Nullable List<BatchRowJson> batches)
    implements PageJson<BatchRowJson> {
  @Override
  public List<BatchRowJson> rows() {
    return Blank.toEmpty(batches);
  }
}
