package dev.countersign.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A seal with what makes it one.
 *
 * @param signature in hexadecimal, by the seal's key
 * @param handover in hexadecimal, by the key before, where the key changes and that one was there
 */
public record SignedSeal(Seal seal, String signature, Optional<String> handover) {
  /**
   * Seals all of the chain behind the seal before.
   *
   * @param retired the key that signed until now, where that is another and it is at hand
   */
  public static SignedSeal of(
      Optional<SignedSeal> before,
      Head head,
      Instant at,
      SigningKey key,
      Optional<SigningKey> retired) {
    Seal seal = next(before, head, at, key.shown().id());
    Optional<String> handover =
        retired
            .filter(old -> seal.previousKey().filter(old.shown().id()::equals).isPresent())
            .map(old -> old.sign(seal.message()));
    return new SignedSeal(seal, key.sign(seal.message()), handover);
  }

  private static Seal next(Optional<SignedSeal> before, Head head, Instant at, KeyId key) {
    Optional<Seal> last = before.map(SignedSeal::seal);
    return new Seal(
        last.map(Seal::number).orElse(0L) + 1,
        last.map(Seal::hash).orElse(Hash.NONE),
        last.map(seal -> seal.head().seq()).orElse(0L) + 1,
        head,
        at.truncatedTo(ChronoUnit.MILLIS),
        key,
        last.map(Seal::key).filter(id -> !id.equals(key)));
  }

  boolean isSignedBy(SealKey key) {
    return key.verifies(seal.message(), signature);
  }

  /** Where there is nothing to hand over there is nothing wrong with it. */
  boolean isHandedOverBy(SealKey key) {
    return handover.stream().allMatch(each -> key.verifies(seal.message(), each));
  }
}
