package dev.countersign.zoho;

import java.util.Optional;
import java.util.function.Function;

/**
 * A whole HTTP answer.
 *
 * @param headers the first value of a header by its name
 * @param said what it begins with, or nothing where it is none of Zoho's
 */
record Reply(
    int status, Function<String, Optional<String>> headers, String body, EnvelopeJson said) {
  Optional<String> header(String name) {
    return headers.apply(name);
  }

  boolean isSuccess() {
    return status / 100 == 2;
  }

  /** The status alone: a body may hold a token. */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
