package dev.countersign.domain.audit;

import static dev.countersign.domain.audit.Trail.KEY;
import static dev.countersign.domain.audit.Trail.NEXT_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.audit.ChainedEntry.Kept;
import dev.countersign.domain.audit.ChainedEntry.Personal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChainCheckTest {
  /** Ten entries to each of three seals. */
  private final Trail trail = Trail.of(3, 10);

  @Test
  void findsWhatWasWrittenIntact() {
    assertThat(trail.checked()).isEmpty();
    assertThat(trail.checked(SealId.of(trail.seals.getLast().seal()))).isEmpty();
    assertThat(trail.write(4).checked()).isEmpty();
    assertThat(new Trail().checked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 11, 20, 30})
  void namesAnEntryThatWasChanged(int seq) {
    trail.rewrite(seq, "forged");

    assertBroken(seq, Flaw.ENTRY_CHANGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 11, 20, 30})
  void namesTheSealOfAnEntryThatWasChangedWithAllLinks(int seq) {
    trail.rewrite(seq, "forged");
    trail.relink(seq);

    assertBroken((seq - 1) / 10 * 10 + 1, Flaw.SEAL_CHANGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 11, 29})
  void namesAnEntryThatWasDeleted(int seq) {
    trail.entries.remove(seq - 1);

    assertBroken(seq, Flaw.ENTRY_MISSING);
  }

  @Test
  void namesAnEntryWhoseLinkIsThereAlone() {
    trail.entries.set(16, new ChainedEntry(trail.entries.get(16).link(), Optional.empty()));

    assertBroken(17, Flaw.ENTRY_MISSING);
  }

  @Test
  void namesAnEntryThatWasInserted() {
    ChainedEntry copy = trail.entries.get(16);
    trail.entries.add(16, copy);

    assertBroken(18, Flaw.LINK_CHANGED);
  }

  @Test
  void namesTheFirstOfTwoThatWereSwapped() {
    ChainedEntry one = trail.entries.get(12);
    ChainedEntry two = trail.entries.get(14);
    trail.entries.set(12, new ChainedEntry(one.link(), two.kept()));
    trail.entries.set(14, new ChainedEntry(two.link(), one.kept()));
    assertBroken(13, Flaw.ENTRY_CHANGED);

    var linked = Trail.of(3, 10);
    Collections.swap(linked.entries, 12, 14);
    assertThat(linked.checked()).contains(new Broken(13, Flaw.ENTRY_MISSING));
  }

  @Test
  void namesALinkThatWasChanged() {
    ChainedEntry there = trail.entries.get(4);
    var link = new Link(5, there.link().entry(), Hash.of(new byte[] {1}));
    trail.entries.set(4, new ChainedEntry(link, there.kept()));

    assertBroken(5, Flaw.LINK_CHANGED);
  }

  @Test
  void namesPersonalDataThatWasChangedAndNoneThatWasErased() {
    ChainedEntry there = trail.entries.get(6);
    Kept kept = there.kept().orElseThrow();
    var erased = new Kept(kept.document(), Optional.empty());
    trail.entries.set(6, new ChainedEntry(there.link(), Optional.of(erased)));
    assertThat(trail.checked()).isEmpty();

    var forged = new Personal(Trail.personal().salt(), "{\"name\":\"Carlo\"}");
    trail.entries.set(
        6,
        new ChainedEntry(
            there.link(), Optional.of(new Kept(kept.document(), Optional.of(forged)))));
    assertBroken(7, Flaw.PERSONAL_DATA_CHANGED);
  }

  @Test
  void namesTheFirstOfTheLastTenThatWereCutOffWithoutTheirSeal() {
    trail.entries.subList(20, 30).clear();

    assertBroken(21, Flaw.ENTRY_MISSING);
  }

  @Test
  void namesTheFirstOfTheLastTenThatWereCutOffWithTheirSealToWhoeverHasSeenIt() {
    SealId head = SealId.of(trail.seals.getLast().seal());
    trail.entries.subList(20, 30).clear();
    trail.seals.removeLast();

    assertThat(trail.checked()).isEmpty();
    assertThat(trail.checked(head)).contains(new Broken(21, Flaw.END_MISSING));
  }

  @Test
  void namesASealThatIsNotTheOneThatWasSeen() {
    SealId head = SealId.of(trail.seals.getLast().seal());
    trail.entries.subList(20, 30).clear();
    trail.seals.removeLast();
    trail.write(9).seal(KEY);

    assertThat(trail.checked()).isEmpty();
    assertThat(trail.checked(head)).contains(new Broken(21, Flaw.SEAL_CHANGED));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void namesTheFirstEntryOfASealThatWasRemoved(int number) {
    trail.seals.remove(number - 1);

    assertBroken(number * 10 - 9, Flaw.SEAL_MISSING);
  }

  @Test
  void namesASealThatWasSignedAnewWithAnotherKey() {
    SigningKey forger = SigningKey.parse(SigningKey.make());
    resigned(1, forger, forger.shown().id());
    assertBroken(11, Flaw.KEY_UNKNOWN);

    var signed = Trail.of(3, 10);
    signed.seals.set(1, resigned(signed.seals.get(1), forger, KEY.shown().id()));
    assertThat(signed.checked()).contains(new Broken(11, Flaw.SIGNATURE_WRONG));
  }

  @Test
  void namesASealOfALaterKeyThatDoesNotSayWhoseItWas() {
    resigned(1, NEXT_KEY, NEXT_KEY.shown().id());

    assertBroken(11, Flaw.KEY_UNKNOWN);
  }

  @Test
  void followsAKeyThatWasHandedOver() {
    trail.write(2).seal(NEXT_KEY, Optional.of(KEY)).write(1).seal(NEXT_KEY);

    assertThat(trail.checked()).isEmpty();
    assertThat(trail.seals.get(3).handover()).isPresent();
    assertThat(trail.seals.get(4).handover()).isEmpty();
  }

  @Test
  void namesAHandoverThatTheKeyBeforeHasNotSigned() {
    trail.write(2).seal(NEXT_KEY, Optional.of(KEY));
    SignedSeal last = trail.seals.removeLast();
    trail.seals.add(new SignedSeal(last.seal(), last.signature(), Optional.of(last.signature())));

    assertBroken(31, Flaw.SIGNATURE_WRONG);
  }

  @Test
  void trustsNoKeyAgainOnceItHasHandedOver() {
    trail.write(2).seal(NEXT_KEY, Optional.of(KEY)).write(1).seal(KEY);

    assertBroken(33, Flaw.KEY_UNKNOWN);
  }

  @Test
  void trustsOnlyTheKeysThatItIsGiven() {
    assertThat(trail.checked(new KeyRing(List.of(NEXT_KEY.shown()))))
        .contains(new Broken(1, Flaw.KEY_UNKNOWN));
  }

  @Test
  void goesOnBehindASealThatWasIntact() {
    var check =
        new ChainCheck(
            new KeyRing(List.of(KEY.shown())), Optional.of(trail.seals.get(1)), List.of());
    trail.entries.subList(20, 30).forEach(check::entry);
    check.seal(trail.seals.get(2));
    check.end();

    assertThat(check.broken()).isEmpty();
    assertThat(check.sealedThrough()).isEqualTo(30);
    assertThat(check.head()).isEqualTo(trail.entries.getLast().link().head());
  }

  private void resigned(int index, SigningKey key, KeyId named) {
    trail.seals.set(index, resigned(trail.seals.get(index), key, named));
  }

  /** The same seal by another's hand. */
  private static SignedSeal resigned(SignedSeal there, SigningKey key, KeyId named) {
    Seal seal = there.seal();
    var forged =
        new Seal(
            seal.number(),
            seal.before(),
            seal.first(),
            seal.head(),
            seal.at(),
            named,
            seal.previousKey());
    return new SignedSeal(forged, key.sign(forged.message()), Optional.empty());
  }

  private void assertBroken(long seq, Flaw flaw) {
    assertThat(trail.checked()).contains(new Broken(seq, flaw));
  }
}
