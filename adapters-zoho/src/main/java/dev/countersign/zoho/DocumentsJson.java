package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of documents. */
@Serdeable(naming = SnakeCaseStrategy.class)
record DocumentsJson(
    @Nullable PageContextJson pageContext, @Nullable List<DocumentRowJson> inventoryAdjustments)
    implements PageJson<DocumentRowJson> {
  @Override
  public List<DocumentRowJson> rows() {
    return Blank.toEmpty(inventoryAdjustments);
  }

  /** Whether it ends the list; one that does not say ends it where it is empty. */
  boolean isLast() {
    boolean says = pageContext != null && pageContext.hasMorePage() != null;
    return says ? !goesOn() : rows().isEmpty();
  }
}
