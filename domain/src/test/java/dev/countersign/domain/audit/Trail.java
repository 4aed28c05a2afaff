package dev.countersign.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.countersign.domain.audit.ChainedEntry.Kept;
import dev.countersign.domain.audit.ChainedEntry.Personal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A sealed chain, and hands to tamper with it. */
final class Trail {
  static final SigningKey KEY = SigningKey.parse(SigningKey.make());
  static final SigningKey NEXT_KEY = SigningKey.parse(SigningKey.make());
  private static final Instant NOW = Instant.parse("2026-11-21T09:30:00.123456Z");

  final List<ChainedEntry> entries = new ArrayList<>();
  final List<SignedSeal> seals = new ArrayList<>();

  /** So many entries to each of so many seals. */
  static Trail of(int seals, int each) {
    var trail = new Trail();
    for (int i = 0; i < seals; i++) {
      trail.write(each).seal(KEY);
    }
    return trail;
  }

  Trail write(int many) {
    for (int i = 0; i < many; i++) {
      String document = document("entry " + entries.size());
      Link link = head().next(Hash.of(document.getBytes(UTF_8)));
      entries.add(new ChainedEntry(link, Optional.of(new Kept(document, Optional.of(personal())))));
    }
    return this;
  }

  Trail seal(SigningKey key) {
    return seal(key, Optional.empty());
  }

  Trail seal(SigningKey key, Optional<SigningKey> retired) {
    Optional<SignedSeal> last = seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
    seals.add(SignedSeal.of(last, head(), NOW, key, retired));
    return this;
  }

  private Head head() {
    return entries.isEmpty() ? Head.START : entries.getLast().link().head();
  }

  static String document(String text) {
    Personal whose = personal();
    Hash hash = Hash.of(Hash.parse(whose.salt()).bytes(), whose.document().getBytes(UTF_8));
    return "{\"personal\":\"%s\",\"text\":\"%s\"}".formatted(hash, text);
  }

  static Personal personal() {
    return new Personal("ab".repeat(32), "{\"name\":\"Carla\"}");
  }

  Optional<Broken> checked(SealId... seen) {
    return checked(new KeyRing(List.of(KEY.shown(), NEXT_KEY.shown())), seen);
  }

  /** Entries in their order, each seal behind those that it covers. */
  Optional<Broken> checked(KeyRing ring, SealId... seen) {
    var check = new ChainCheck(ring, Optional.empty(), Arrays.asList(seen));
    int next = 0;
    for (SignedSeal seal : seals) {
      while (next < entries.size() && entries.get(next).link().seq() <= seal.seal().head().seq()) {
        check.entry(entries.get(next));
        next++;
      }
      check.seal(seal);
    }
    entries.subList(next, entries.size()).forEach(check::entry);
    check.end();
    return check.broken();
  }

  /** Puts another text at a number; the link stays. */
  void rewrite(int seq, String text) {
    ChainedEntry there = entries.get(seq - 1);
    entries.set(
        seq - 1,
        new ChainedEntry(
            there.link(), Optional.of(new Kept(document(text), Optional.of(personal())))));
  }

  /** Computes every link anew from there on, as somebody would who knows how. */
  void relink(int seq) {
    Head head = seq == 1 ? Head.START : entries.get(seq - 2).link().head();
    for (int i = seq - 1; i < entries.size(); i++) {
      Kept kept = entries.get(i).kept().orElseThrow();
      Link link = head.next(Hash.of(kept.document().getBytes(UTF_8)));
      entries.set(i, new ChainedEntry(link, Optional.of(kept)));
      head = link.head();
    }
  }
}
