package dev.countersign.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;

/**
 * What is said of the chain when it is sealed.
 *
 * @param number dense, from 1
 * @param before the hash of the seal before
 * @param first the number of the first link that it covers
 * @param head the last one
 * @param at to the millisecond
 * @param key by whom it is signed
 * @param previousKey who signed until now, where that is another
 */
public record Seal(
    long number,
    Hash before,
    long first,
    Head head,
    Instant at,
    KeyId key,
    Optional<KeyId> previousKey) {

  /** What is signed: canonical JSON (RFC 8785), for which nothing in it has to be escaped. */
  public String body() {
    String more = previousKey.map(",\"previousKey\":\"%s\""::formatted).orElse("");
    return """
    {"at":"%s","before":"%s","first":"%d","head":"%s","key":"%s","last":"%d","number":"%d"%s}\
    """
        .formatted(at, before, first, head.link(), key, head.seq(), number, more);
  }

  byte[] message() {
    return body().getBytes(UTF_8);
  }

  public Hash hash() {
    return Hash.of(message());
  }
}
