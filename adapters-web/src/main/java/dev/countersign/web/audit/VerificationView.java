package dev.countersign.web.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.countersign.application.audit.Verification;
import dev.countersign.domain.audit.Broken;
import dev.countersign.domain.audit.KeyId;
import dev.countersign.domain.audit.KeyRing;
import dev.countersign.domain.audit.Seal;
import dev.countersign.domain.audit.SealKey;
import dev.countersign.domain.audit.SignedSeal;
import dev.countersign.web.json.Plain;
import dev.countersign.web.json.WireView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the trail has found.
 *
 * @param entries the number through which it is intact
 * @param firstBroken left out where all is intact
 */
@WireView
record VerificationView(
    boolean intact,
    Instant checkedAt,
    long entries,
    long sealedThrough,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BrokenView firstBroken,
    List<KeyView> keys) {

  static VerificationView of(Verification found, KeyRing ring, List<SignedSeal> keyChanges) {
    return new VerificationView(
        found.isIntact(),
        found.checkedAt(),
        found.entries(),
        found.sealedThrough(),
        Plain.orNull(found.broken().map(BrokenView::of)),
        ring.keys().stream().map(key -> KeyView.of(key, keyChanges)).toList());
  }

  /** Where it is broken first. */
  @WireView
  record BrokenView(long seq, String what) {
    static BrokenView of(Broken broken) {
      return new BrokenView(broken.seq(), broken.flaw().text());
    }
  }

  /**
   * A key that seals are trusted by.
   *
   * @param from when it signed first; null where it has signed nothing yet
   * @param until when the next one signed first; null where none has
   */
  @WireView
  record KeyView(String id, String publicKey, @Nullable Instant from, @Nullable Instant until) {
    static KeyView of(SealKey key, List<SignedSeal> changes) {
      Optional<Instant> from = at(changes, each -> each.key().equals(key.id()));
      Optional<Instant> until =
          at(changes, each -> each.previousKey().equals(Optional.<KeyId>of(key.id())));
      return new KeyView(key.id().value(), key.text(), Plain.orNull(from), Plain.orNull(until));
    }

    private static Optional<Instant> at(List<SignedSeal> changes, Predicate<Seal> which) {
      return changes.stream().map(SignedSeal::seal).filter(which).map(Seal::at).findFirst();
    }
  }
}
