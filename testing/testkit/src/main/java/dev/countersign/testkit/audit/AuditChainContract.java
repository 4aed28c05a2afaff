package dev.countersign.testkit.audit;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.audit.AuditChain.Placed;
import dev.countersign.application.audit.AuditChain.Waiting;
import dev.countersign.application.audit.AuditFilter;
import dev.countersign.application.lease.Lease;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.ChainedEntry;
import dev.countersign.domain.audit.Head;
import dev.countersign.domain.audit.Link;
import dev.countersign.domain.audit.SignedSeal;
import dev.countersign.domain.audit.SigningKey;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link AuditChain} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class AuditChainContract implements OnTrail {
  private static final int HISTORIES = 12;

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Override
  public final StoreHarness store() {
    return store;
  }

  @Test
  @DisplayName("1.1 What was written waits, in the order of writing, until it is linked")
  final void waits() {
    appendSome(5);
    List<Waiting> waiting = waiting();

    assertThat(waiting).hasSize(5);
    assertThat(waiting).extracting(Waiting::place).isSorted();
    assertThat(store.auditChain().waiting(lease(), 2)).isEqualTo(waiting.subList(0, 2));
    assertThat(store.auditChain().link(lease(), links(waiting.subList(0, 2)))).isTrue();
    assertThat(waiting()).isEqualTo(waiting.subList(2, 5));
  }

  @Test
  @DisplayName("1.2 While a crowd writes and half of it is rolled back, each is linked once")
  final void linksWhileACrowdWrites() {
    var writing = new AtomicInteger(CROWD - 1);
    List<Integer> kept = AtOnce.each(CROWD, i -> i == 0 ? linkWhile(writing) : write(i, writing));
    linkAll();

    List<ChainedEntry> chained = chained();
    int written = kept.stream().skip(1).mapToInt(Integer::intValue).sum();
    assertThat(chained)
        .extracting(entry -> entry.link().seq())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, written).boxed().toList());
    assertThat(chained).extracting(entry -> entry.link().entry()).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("1.3 Who takes the lease finds what waits, and nothing twice")
  final void findsWhatWaitsElsewhere() {
    appendSome(3);
    linkAll();
    appendSome(2);
    store.passes(Duration.ofHours(2));
    StoreHarness other = store.elsewhere();
    Lease taken =
        other.leases().hold("numbering", new UUID(8, 8), Duration.ofHours(1)).orElseThrow();

    assertThat(other.auditChain().waiting(taken, ALL)).hasSize(2);
    assertThat(other.auditChain().head().seq()).isEqualTo(3);
  }

  @Test
  @DisplayName("2.1 A number that is given is not given again")
  final void givesNumbersOnce() {
    appendSome(2);
    List<Placed> links = links(waiting());
    assertThat(store.auditChain().link(lease(), links.subList(0, 1))).isTrue();

    assertThat(store.auditChain().link(lease(), links)).isFalse();
    assertThat(chained()).hasSize(1);
  }

  @Test
  @DisplayName("3.1 Nothing is kept once the lease has ended")
  final void keepsNothingTooLate() {
    Lease lease = lease();
    appendSome(2);
    List<Placed> links = links(store.auditChain().waiting(lease, ALL));
    store.passes(Duration.ofHours(2));

    assertThat(store.auditChain().link(lease, links)).isFalse();
    assertThat(store.auditChain().seal(lease, sealOf(links))).isFalse();
    assertThat(store.auditChain().head()).isEqualTo(Head.START);
    assertThat(store.auditChain().lastSeal()).isEmpty();
  }

  @Test
  @DisplayName("3.2 Of two seals of the same number one is kept")
  final void sealsOnce() {
    appendSome(1);
    List<Placed> links = links(waiting());
    store.auditChain().link(lease(), links);
    SignedSeal first = sealOf(links);

    assertThat(store.auditChain().seal(lease(), first)).isTrue();
    assertThat(store.auditChain().seal(lease(), sealOf(links))).isFalse();
    assertThat(store.elsewhere().auditChain().lastSeal()).contains(first);
  }

  @Test
  @DisplayName("4.1 Links come back as they were kept, with their entries, and so do seals")
  final void comesBack() {
    appendSome(4);
    List<Placed> links = links(waiting());
    store.auditChain().link(lease(), links);
    SignedSeal seal = sealOf(links);
    store.auditChain().seal(lease(), seal);

    assertThat(chained())
        .extracting(ChainedEntry::link)
        .containsExactlyElementsOf(links.stream().map(Placed::link).toList());
    assertThat(chained()).allMatch(entry -> entry.kept().isPresent());
    assertThat(store.elsewhere().auditRecords().seals(0, ALL)).containsExactly(seal);
    assertThat(store.elsewhere().auditChain().head()).isEqualTo(seal.seal().head());
  }

  @Test
  @DisplayName("4.2 A seal that hands over comes back")
  final void keepsHandovers() {
    appendSome(1);
    List<Placed> links = links(waiting());
    store.auditChain().link(lease(), links);
    SignedSeal first = sealOf(links);
    store.auditChain().seal(lease(), first);
    SigningKey next = SigningKey.parse(SigningKey.make());
    Link link = first.seal().head().next(first.seal().hash());
    var handing =
        SignedSeal.of(
            Optional.of(first), link.head(), Given.NOW, next, Optional.of(KEYS.signing()));
    store.auditChain().seal(lease(), handing);

    assertThat(handing.handover()).isPresent();
    assertThat(store.auditChain().lastSeal()).contains(handing);
  }

  private void appendSome(int many) {
    for (int i = 0; i < many; i++) {
      appended(OnTrail.entry("clerk", "edit", GivenIds.adjustment(), i));
    }
  }

  private List<Waiting> waiting() {
    return store.auditChain().waiting(lease(), ALL);
  }

  private List<ChainedEntry> chained() {
    return store.elsewhere().auditRecords().chained(0, ALL, AuditFilter.ALL);
  }

  private static SignedSeal sealOf(List<Placed> links) {
    return SignedSeal.of(
        Optional.empty(),
        links.getLast().link().head(),
        Given.NOW,
        KEYS.signing(),
        Optional.empty());
  }

  private int linkWhile(AtomicInteger writing) {
    while (writing.get() > 0) {
      linkAll();
    }
    return 0;
  }

  /** Answers how many entries were kept: of two changes to the same version, one is. */
  private int write(int person, AtomicInteger writing) {
    try {
      StoreHarness replica = person % 2 == 0 ? store : store.elsewhere();
      int kept = 0;
      for (int i = 0; i < HISTORIES; i++) {
        for (Adjustment version : Given.adjustment().history(Status.PENDING_APPROVAL)) {
          replica.adjustments().store(Given.change(version).build());
          replica.adjustments().store(Given.change(version).build());
          kept++;
        }
      }
      return kept;
    } finally {
      writing.decrementAndGet();
    }
  }
}
