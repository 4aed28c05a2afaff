package dev.countersign.domain.audit;

/** A seal as it was seen before, and noted elsewhere. */
public record SealId(long number, Hash hash) {
  public static SealId of(Seal seal) {
    return new SealId(seal.number(), seal.hash());
  }
}
