package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** The accounts server's answer: a token, or an error, in a 200 either way. */
@Serdeable(naming = SnakeCaseStrategy.class)
record TokenJson(@Nullable String accessToken, @Nullable String expiresIn, @Nullable String error) {
  @Override
  public String toString() {
    return "TokenJson[error=" + error + "]";
  }
}
