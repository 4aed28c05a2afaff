package dev.countersign.domain.audit;

/**
 * An entry's place in the chain.
 *
 * @param seq dense, from 1
 * @param entry the hash of the entry
 * @param link the hash that joins it to all before it
 */
public record Link(long seq, Hash entry, Hash link) {
  public Head head() {
    return new Head(seq, link);
  }
}
