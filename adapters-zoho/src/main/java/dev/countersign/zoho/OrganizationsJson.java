package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisations that our account may see. */
@Serdeable(naming = SnakeCaseStrategy.class)
record OrganizationsJson(
    @Nullable PageContextJson pageContext, @Nullable List<OrganizationJson> organizations)
    implements PageJson<OrganizationJson> {
  @Override
  public List<OrganizationJson> rows() {
    return Blank.toEmpty(organizations);
  }
}
