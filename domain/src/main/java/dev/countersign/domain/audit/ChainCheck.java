package dev.countersign.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.countersign.domain.audit.ChainedEntry.Kept;
import dev.countersign.domain.audit.ChainedEntry.Personal;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Checks the chain from one end to the other: its entries in their order, each seal behind the last
 * of those that it covers. It stops at the first flaw.
 */
public final class ChainCheck {
  private final KeyRing keys;
  private final List<SealId> seen;
  private Head head;
  private Optional<SignedSeal> last;
  private Optional<Broken> broken = Optional.empty();

  /**
   * Goes on behind a seal up to which all was found intact; from the beginning where there is none.
   *
   * @param seen seals that must be there
   */
  public ChainCheck(KeyRing keys, Optional<SignedSeal> intact, List<SealId> seen) {
    this.keys = keys;
    this.seen = List.copyOf(seen);
    this.head = intact.map(sealed -> sealed.seal().head()).orElse(Head.START);
    this.last = intact;
  }

  public Optional<Broken> broken() {
    return broken;
  }

  /** The last entry that was found intact. */
  public Head head() {
    return head;
  }

  /** The last seal that was found intact. */
  public Optional<SignedSeal> last() {
    return last;
  }

  /** The number up to which all is sealed and intact. */
  public long sealedThrough() {
    return last.map(sealed -> sealed.seal().head().seq()).orElse(0L);
  }

  /** The next entry. */
  public void entry(ChainedEntry next) {
    if (broken.isEmpty()) {
      Optional<Flaw> flaw = flaw(next);
      broken = flaw.map(found -> new Broken(head.seq() + 1, found));
      if (flaw.isEmpty()) {
        head = next.link().head();
      }
    }
  }

  private Optional<Flaw> flaw(ChainedEntry next) {
    Link link = next.link();
    if (link.seq() > head.seq() + 1 || next.kept().isEmpty()) {
      return Optional.of(Flaw.ENTRY_MISSING);
    }
    Kept kept = next.kept().get();
    if (!Hash.of(kept.document().getBytes(UTF_8)).equals(link.entry())) {
      return Optional.of(Flaw.ENTRY_CHANGED);
    }
    return head.next(link.entry()).equals(link)
        ? kept.personal().filter(data -> !isOf(kept, data)).map(_ -> Flaw.PERSONAL_DATA_CHANGED)
        : Optional.of(Flaw.LINK_CHANGED);
  }

  private static boolean isOf(Kept kept, Personal data) {
    byte[] salt = HexFormat.of().parseHex(data.salt());
    Hash hash = Hash.of(salt, data.document().getBytes(UTF_8));
    return kept.document().contains("\"personal\":\"" + hash + "\"");
  }

  /** The next seal, once all entries that it covers were checked. */
  public void seal(SignedSeal next) {
    if (broken.isEmpty()) {
      broken = breach(next);
      if (broken.isEmpty()) {
        last = Optional.of(next);
      }
    }
  }

  private Optional<Broken> breach(SignedSeal next) {
    if (next.seal().number() > number() + 1) {
      return atFirstUnsealed(Flaw.SEAL_MISSING);
    }
    if (!isTrusted(next.seal())) {
      return atFirstUnsealed(Flaw.KEY_UNKNOWN);
    }
    if (!isSigned(next)) {
      return atFirstUnsealed(Flaw.SIGNATURE_WRONG);
    }
    if (next.seal().head().seq() > head.seq()) {
      return Optional.of(new Broken(head.seq() + 1, Flaw.ENTRY_MISSING));
    }
    return fits(next.seal()) ? Optional.empty() : atFirstUnsealed(Flaw.SEAL_CHANGED);
  }

  private boolean fits(Seal next) {
    return next.number() == number() + 1
        && seen.stream().allMatch(known -> isNot(known, next) || known.equals(SealId.of(next)))
        && next.before().equals(last.map(sealed -> sealed.seal().hash()).orElse(Hash.NONE))
        && next.first() == sealedThrough() + 1
        && next.head().equals(head);
  }

  private static boolean isNot(SealId known, Seal next) {
    return known.number() != next.number();
  }

  /** A key signs on, or the next one does. */
  private boolean isTrusted(Seal next) {
    Optional<KeyId> before = last.map(sealed -> sealed.seal().key());
    return keys.find(next.key()).isPresent()
        && before.stream().allMatch(key -> keys.follows(key, next.key()))
        && next.previousKey().equals(before.filter(key -> !key.equals(next.key())));
  }

  private boolean isSigned(SignedSeal next) {
    return keys.find(next.seal().key()).filter(next::isSignedBy).isPresent()
        && next.seal().previousKey().flatMap(keys::find).stream().allMatch(next::isHandedOverBy);
  }

  private long number() {
    return last.map(sealed -> sealed.seal().number()).orElse(0L);
  }

  private Optional<Broken> atFirstUnsealed(Flaw flaw) {
    return Optional.of(new Broken(sealedThrough() + 1, flaw));
  }

  /** There is nothing more. */
  public void end() {
    if (broken.isEmpty() && seen.stream().anyMatch(known -> known.number() > number())) {
      broken = atFirstUnsealed(Flaw.END_MISSING);
    }
  }
}
