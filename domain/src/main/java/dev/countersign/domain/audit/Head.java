package dev.countersign.domain.audit;

import java.nio.ByteBuffer;

/**
 * The end of the chain.
 *
 * @param seq the number of the last link; 0 where there is none
 * @param link its hash
 */
public record Head(long seq, Hash link) {
  /** Of the chain before its first entry. */
  public static final Head START = new Head(0, Hash.NONE);

  /** What continues it. */
  public Link next(Hash entry) {
    long number = seq + 1;
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    return new Link(number, entry, Hash.of(link.bytes(), bytes, entry.bytes()));
  }
}
