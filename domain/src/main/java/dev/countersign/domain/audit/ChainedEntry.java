package dev.countersign.domain.audit;

import java.util.Optional;

/**
 * A link as it is kept, with the entry that it joins to the chain.
 *
 * @param link as it was written
 * @param kept empty where it is not there, or not asked for
 */
public record ChainedEntry(Link link, Optional<Kept> kept) {
  /**
   * The entry.
   *
   * @param document its canonical JSON
   * @param personal empty where it is nobody's, or was erased
   */
  public record Kept(String document, Optional<Personal> personal) {}

  /**
   * Personal data beside the entry.
   *
   * @param salt 32 bytes in hexadecimal
   * @param document canonical JSON
   */
  public record Personal(String salt, String document) {}
}
