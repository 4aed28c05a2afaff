package dev.countersign.testkit.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.audit.AuditFilter;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.lease.Lease;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.ChainedEntry;
import dev.countersign.domain.audit.ChainedEntry.Kept;
import dev.countersign.domain.audit.Hash;
import dev.countersign.domain.audit.Head;
import dev.countersign.domain.audit.SignedSeal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The chain of an {@link InMemoryStore}: an entry's place is its index. */
final class InMemoryAuditChain implements AuditChain, AuditRecords {
  private final InMemoryStore store;
  private final List<Placed> links = new ArrayList<>();
  private final List<SignedSeal> seals = new ArrayList<>();

  InMemoryAuditChain(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<Waiting> waiting(Lease lease, int most) {
    return store.alone(() ->
        IntStream.range(links.size(), store.entries.size())
            .limit(most)
            .mapToObj(i -> new Waiting(i, hash(store.entries.get(i))))
            .toList());
  }

  @Override
  public Head head() {
    return store.alone(() -> links.isEmpty() ? Head.START : links.getLast().link().head());
  }

  @Override
  public Optional<SignedSeal> lastSeal() {
    return store.alone(() -> seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast()));
  }

  @Override
  public boolean link(Lease lease, List<Placed> more) {
    return store.alone(() ->
        InMemoryLeases.stands(store, lease)
            && more.getFirst().link().seq() == head().seq() + 1
            && links.addAll(more));
  }

  @Override
  public boolean seal(Lease lease, SignedSeal seal) {
    return store.alone(() ->
        InMemoryLeases.stands(store, lease)
            && seal.seal().number() == seals.size() + 1
            && seals.add(seal));
  }

  @Override
  public List<Recorded> page(AuditFilter filter, Optional<Position> after, int limit) {
    return store.alone(() ->
        IntStream.range(0, store.entries.size())
            .filter(i -> matches(filter, store.entries.get(i)))
            .mapToObj(this::recorded)
            .sorted(Comparator.comparing(Recorded::position, ORDER).reversed())
            .filter(each -> after.isEmpty() || ORDER.compare(each.position(), after.get()) < 0)
            .limit(limit)
            .toList());
  }

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::at).thenComparing(Position::place);

  private Recorded recorded(int place) {
    AuditEntry entry = store.entries.get(place);
    Optional<Long> seq =
        place < links.size() ? Optional.of(links.get(place).link().seq()) : Optional.empty();
    return new Recorded(new Position(entry.at(), place), seq, InMemoryPersonal.shown(store, entry));
  }

  @Override
  public List<ChainedEntry> chained(long after, int most, AuditFilter filter) {
    return store.alone(() ->
        links.stream()
            .filter(placed -> placed.link().seq() > after)
            .limit(most)
            .map(placed -> chained(placed, filter))
            .toList());
  }

  private ChainedEntry chained(Placed placed, AuditFilter filter) {
    AuditEntry entry = store.entries.get((int) placed.place());
    return new ChainedEntry(
        placed.link(),
        Optional.of(entry)
            .filter(each -> matches(filter, each))
            .map(each -> new Kept(document(each), Optional.empty())));
  }

  @Override
  public List<SignedSeal> seals(long after, int most) {
    return store.alone(
        () -> seals.stream().filter(each -> each.seal().number() > after).limit(most).toList());
  }

  @Override
  public List<SignedSeal> keyChanges() {
    return store.alone(() ->
        seals.stream()
            .filter(each -> each.seal().number() == 1 || each.seal().previousKey().isPresent())
            .toList());
  }

  @Override
  public boolean isAllLinked() {
    return store.alone(() -> links.size() == store.entries.size());
  }

  private static boolean matches(AuditFilter filter, AuditEntry entry) {
    return filter.actor().stream().allMatch(actor(entry)::equals)
        && filter.action().stream().allMatch(entry.action()::equals)
        && filter.subjectId().stream().allMatch(entry.subject().id()::equals)
        && filter.from().stream().noneMatch(entry.at()::isBefore)
        && filter.before().stream().allMatch(entry.at()::isBefore);
  }

  private static String actor(AuditEntry entry) {
    return switch (entry.author()) {
      case Author.Human(var actor, _) -> actor.id().value();
      case Author.Machine(var name) -> name;
    };
  }

  private static Hash hash(AuditEntry entry) {
    return Hash.of(document(entry).getBytes(UTF_8));
  }

  /** As much of it as tells it from others. */
  private static String document(AuditEntry entry) {
    return "{\"action\":\"%s\",\"id\":\"%s\"}".formatted(entry.action(), entry.id());
  }
}
