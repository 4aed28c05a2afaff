package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of an item's serial numbers. */
@Serdeable(naming = SnakeCaseStrategy.class)
record SerialsJson(
    @Nullable PageContextJson pageContext, @Nullable List<SerialRowJson> serialNumbers)
    implements PageJson<SerialRowJson> {
  @Override
  public List<SerialRowJson> rows() {
    return Blank.toEmpty(serialNumbers);
  }
}
