package dev.countersign.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.LinkingEntries;
import dev.countersign.application.audit.Sealing;
import dev.countersign.application.audit.SealingKeys;
import dev.countersign.application.audit.SeenSeals;
import dev.countersign.application.audit.VerifyingTrail;
import dev.countersign.application.lease.Lease;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Broken;
import dev.countersign.domain.audit.Flaw;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.audit.SealId;
import dev.countersign.domain.audit.SignedSeal;
import dev.countersign.domain.audit.SigningKey;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody with all rights on the tables can do to them is found out, and where. */
final class TamperedTrailTest {
  private static final SealingKeys KEYS =
      new SealingKeys(SigningKey.parse(SigningKey.make()), List.of(), Optional.empty());
  private static final int EACH = 10;

  private final MySqlStore store = MySqlStore.empty();

  /** Thirty entries under three seals. */
  @BeforeEach
  void write() {
    for (int i = 0; i < 3; i++) {
      append(EACH);
      link(KEYS);
    }
    assertThat(broken()).isEmpty();
  }

  @Test
  @DisplayName("One byte of an entry is changed")
  void changesAByte() {
    run(
        "UPDATE audit_entries SET entry = REPLACE(entry, 'seen', 'sean') WHERE place = "
            + place(17));

    assertBroken(17, Flaw.ENTRY_CHANGED);
  }

  @Test
  @DisplayName("An entry is deleted, with its link or without")
  void deletes() {
    long place = place(17);
    run("DELETE FROM audit_entries WHERE place = " + place);
    assertBroken(17, Flaw.ENTRY_MISSING);

    run("DELETE FROM audit_chain WHERE seq = 17");
    assertBroken(17, Flaw.ENTRY_MISSING);
  }

  @Test
  @DisplayName("An entry is put between others, whose numbers move up")
  void inserts() {
    long place = place(17);
    run("UPDATE audit_chain SET seq = seq + 1 WHERE seq >= 17 ORDER BY seq DESC");
    run(
        "INSERT INTO audit_entries (subject_id, happened_at, action, actor, entry)"
            + " SELECT subject_id, happened_at, action, actor, entry FROM audit_entries WHERE place = "
            + place);
    run(
        "INSERT INTO audit_chain (seq, place, entry, link) SELECT 17, (SELECT MAX(place) FROM"
            + " audit_entries), entry, link FROM audit_chain WHERE seq = 18");

    assertBroken(18, Flaw.LINK_CHANGED);
  }

  @Test
  @DisplayName("Two entries are swapped")
  void swaps() {
    long one = place(13);
    long two = place(15);
    run("UPDATE audit_entries SET place = 0 WHERE place = " + one);
    run("UPDATE audit_entries SET place = " + one + " WHERE place = " + two);
    run("UPDATE audit_entries SET place = " + two + " WHERE place = 0");

    assertBroken(13, Flaw.ENTRY_CHANGED);
  }

  @Test
  @DisplayName("The last ten are cut off, and their seal is left")
  void cutsTheEnd() {
    run("DELETE FROM audit_chain WHERE seq > 20");

    assertBroken(21, Flaw.ENTRY_MISSING);
  }

  @Test
  @DisplayName("The last ten are cut off with their seal, which somebody has noted")
  void cutsTheEndWithItsSeal() {
    SealId noted = SealId.of(lastSeal().seal());
    run("DELETE FROM audit_chain WHERE seq > 20");
    run("DELETE FROM audit_seals WHERE number > 2");

    assertThat(broken()).isEmpty();
    assertThat(broken(noted)).contains(new Broken(21, Flaw.END_MISSING));
  }

  @Test
  @DisplayName("A process that has seen the end misses it, and seals on behind it")
  void missesTheEnd() {
    var seen = new SeenSeals();
    seen.see(lastSeal());
    run("DELETE FROM audit_chain WHERE seq > 20");
    run("DELETE FROM audit_seals WHERE number > 2");
    append(1);
    link(KEYS);

    assertThat(verifying(KEYS, seen).whole(List.of()).broken())
        .contains(new Broken(21, Flaw.SEAL_CHANGED));
  }

  @Test
  @DisplayName("A whole seal is removed")
  void removesASeal() {
    run("DELETE FROM audit_seals WHERE number = 2");

    assertBroken(11, Flaw.SEAL_MISSING);
  }

  @Test
  @DisplayName("A seal is signed anew with another key")
  void signsAnew() {
    SigningKey forger = SigningKey.parse(SigningKey.make());
    run("DELETE FROM audit_seals WHERE number = 3");
    link(new SealingKeys(forger, List.of(KEYS.signing().shown()), Optional.empty()));

    assertBroken(21, Flaw.KEY_UNKNOWN);
  }

  @Test
  @DisplayName("A name beside the entries is changed")
  void changesAName() {
    run("UPDATE personal_data SET document = REPLACE(document, 'Scanner/2', 'Scanner/3')");

    assertBroken(1, Flaw.PERSONAL_DATA_CHANGED);
    run("UPDATE personal_data SET document = REPLACE(document, 'Scanner/3', 'Scanner/2')");
  }

  @Test
  @DisplayName("A key hands over to the next, and both are trusted")
  void handsOver() {
    SigningKey next = SigningKey.parse(SigningKey.make());
    var after = new SealingKeys(next, List.of(), Optional.of(KEYS.signing()));
    append(EACH);
    link(after);

    assertThat(verifying(after, new SeenSeals()).whole(List.of()).broken()).isEmpty();
    assertThat(store.auditRecords().keyChanges()).hasSize(2);
    assertThat(lastSeal().handover()).isPresent();
  }

  @Test
  @DisplayName("Who does not know the last key seals nothing, and numbers go on")
  void leavesSealingToOthers() {
    SigningKey stranger = SigningKey.parse(SigningKey.make());
    append(1);
    link(new SealingKeys(stranger, List.of(), Optional.empty()));

    assertThat(lastSeal().seal().number()).isEqualTo(3);
    assertThat(store.auditChain().head().seq()).isEqualTo(31);
  }

  private void append(int many) {
    AuditTrail trail = store.auditTrail();
    for (int i = 0; i < many; i++) {
      trail.append(
          new AuditEntry(
              GivenIds.next(),
              Given.NOW.plusSeconds(i),
              new Author.Human(Given.clerk(), new Origin("192.0.2.7", "Scanner/2", "", "t")),
              "approve",
              GivenIds.adjustment(),
              1,
              List.of(),
              Map.of("comment", "seen")));
    }
  }

  private void link(SealingKeys keys) {
    Lease lease =
        store.leases().hold("numbering", new UUID(7, 7), Duration.ofHours(1)).orElseThrow();
    var sealing =
        new Sealing(store.auditChain(), keys, new SeenSeals(), InstantSource.fixed(Given.NOW));
    new LinkingEntries(store.auditChain(), sealing).number(lease, 1_000);
    new LinkingEntries(store.auditChain(), sealing).number(lease, 1_000);
  }

  private long place(int seq) {
    return store
        .sql()
        .one("SELECT place FROM audit_chain WHERE seq = " + seq, row -> row.getLong(1));
  }

  private SignedSeal lastSeal() {
    return store.auditChain().lastSeal().orElseThrow();
  }

  private void run(String sql) {
    store.sql().run(sql);
  }

  private Optional<Broken> broken(SealId... noted) {
    return verifying(KEYS, new SeenSeals()).whole(List.of(noted)).broken();
  }

  private VerifyingTrail verifying(SealingKeys keys, SeenSeals seen) {
    return new VerifyingTrail(
        store.elsewhere().auditRecords(), keys, seen, InstantSource.fixed(Given.NOW));
  }

  private void assertBroken(long seq, Flaw flaw) {
    assertThat(broken()).contains(new Broken(seq, flaw));
  }
}
