package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** Whether a list goes on. */
@Serdeable(naming = SnakeCaseStrategy.class)
record PageContextJson(@Nullable String hasMorePage) {
  boolean goesOn() {
    return "true".equalsIgnoreCase(hasMorePage);
  }
}
