package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chart of accounts. */
@Serdeable(naming = SnakeCaseStrategy.class)
record AccountsJson(
    @Nullable PageContextJson pageContext, @Nullable List<AccountJson> chartofaccounts)
    implements PageJson<AccountJson> {
  @Override
  public List<AccountJson> rows() {
    return Blank.toEmpty(chartofaccounts);
  }
}
