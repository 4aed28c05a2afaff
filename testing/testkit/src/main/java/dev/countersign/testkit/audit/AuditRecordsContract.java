package dev.countersign.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.audit.AuditFilter;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.AuditRecords.Position;
import dev.countersign.application.audit.AuditRecords.Recorded;
import dev.countersign.application.audit.SeenSeals;
import dev.countersign.application.audit.VerifyingTrail;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.ChainedEntry;
import dev.countersign.domain.person.PersonId;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link AuditRecords} does, by its clauses; those of personal records are 5. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class AuditRecordsContract implements OnTrail {
  private final AdjustmentId one = GivenIds.adjustment();
  private final AdjustmentId two = GivenIds.adjustment();
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
  @DisplayName("1.1 Pages come newest first, and hold each entry once")
  final void pages() {
    List<AuditEntry> entries = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      entries.addFirst(appended(OnTrail.entry("clerk", "edit", one, i / 3)));
    }

    assertThat(walked(AuditFilter.ALL, 2)).isEqualTo(entries);
  }

  @Test
  @DisplayName("1.2 Each filter gives what it says, and so do several")
  final void filters() {
    AuditEntry created = appended(OnTrail.entry("clerk", "create", one, 0));
    AuditEntry approved = appended(OnTrail.entry("approver", "approve", one, 1));
    AuditEntry other = appended(OnTrail.entry("clerk", "approve", two, 2));

    assertThat(walked(filter().actor("clerk"), 9)).containsExactly(other, created);
    assertThat(walked(filter().action("approve"), 9)).containsExactly(other, approved);
    assertThat(walked(filter().subject(one.toString()), 9)).containsExactly(approved, created);
    assertThat(walked(filter().from(1), 9)).containsExactly(other, approved);
    assertThat(walked(filter().before(1), 9)).containsExactly(created);
    assertThat(walked(filter().actor("clerk").action("approve"), 9)).containsExactly(other);
    assertThat(walked(filter().actor("CLERK"), 9)).isEmpty();
  }

  @Test
  @DisplayName("1.3 An entry shows its number once it is linked")
  final void showsNumbers() {
    appended(OnTrail.entry("clerk", "create", one, 0));
    assertThat(page()).extracting(Recorded::seq).containsExactly(Optional.empty());
    linkAll();

    assertThat(page()).extracting(Recorded::seq).containsExactly(Optional.of(1L));
  }

  @Test
  @DisplayName("2.1 Chained entries are all there, those that the filter leaves out by hash alone")
  final void leavesOut() {
    appended(OnTrail.entry("clerk", "create", one, 0));
    appended(OnTrail.entry("approver", "approve", one, 1));
    appended(OnTrail.entry("clerk", "edit", two, 2));
    linkAll();
    List<ChainedEntry> chained =
        store.auditRecords().chained(0, ALL, filter().actor("clerk").build());

    assertThat(chained).extracting(each -> each.link().seq()).containsExactly(1L, 2L, 3L);
    assertThat(chained)
        .extracting(each -> each.kept().isPresent())
        .containsExactly(true, false, true);
    assertThat(store.auditRecords().chained(1, 1, AuditFilter.ALL))
        .extracting(each -> each.link().seq())
        .containsExactly(2L);
  }

  @Test
  @DisplayName("3.1 What was written is found intact, by another process too")
  final void verifies() {
    for (int i = 0; i < 25; i++) {
      appended(OnTrail.entry("clerk", "edit", one, i));
    }
    linkAll();
    var verifying =
        new VerifyingTrail(
            store.elsewhere().auditRecords(),
            KEYS,
            new SeenSeals(),
            InstantSource.fixed(Given.NOW));

    assertThat(verifying.whole(List.of()).broken()).isEmpty();
    assertThat(verifying.whole(List.of()).sealedThrough()).isEqualTo(25);
  }

  @Test
  @DisplayName("4.1 It tells whether all that was written is linked")
  final void tellsWhetherAllIsLinked() {
    assertThat(store.auditRecords().isAllLinked()).isTrue();
    appended(OnTrail.entry("clerk", "edit", one, 0));
    assertThat(store.auditRecords().isAllLinked()).isFalse();
    linkAll();

    assertThat(store.auditRecords().isAllLinked()).isTrue();
  }

  @Test
  @DisplayName("5.1 Of who is forgotten the entries stay, without name and origin, and verify")
  final void forgets() {
    appended(OnTrail.entry("clerk", "create", one, 0));
    appended(OnTrail.entry("approver", "approve", one, 1));
    AuditEntry erasing = OnTrail.entry("admin", "erase", two, 2);
    int erased = store.personalRecords().erase(new PersonId("clerk"), _ -> erasing);
    linkAll();

    assertThat(erased).isPositive();
    assertThat(names()).containsExactly("admin", "approver", "");
    assertThat(walked(filter().actor("clerk"), 9)).hasSize(1);
    var verifying =
        new VerifyingTrail(
            store.auditRecords(), KEYS, new SeenSeals(), InstantSource.fixed(Given.NOW));
    assertThat(verifying.whole(List.of()).broken()).isEmpty();
  }

  @Test
  @DisplayName("5.2 Who acts again after that is known again")
  final void knowsAgain() {
    appended(OnTrail.entry("clerk", "create", one, 0));
    AuditEntry erasing = OnTrail.entry("admin", "erase", two, 1);
    store.personalRecords().erase(new PersonId("clerk"), _ -> erasing);
    appended(OnTrail.entry("clerk", "edit", one, 2));

    assertThat(names()).containsExactly("clerk", "admin", "");
  }

  private List<String> names() {
    return page().stream()
        .map(each -> (Author.Human) each.entry().author())
        .map(human -> human.actor().person().name())
        .toList();
  }

  private List<Recorded> page() {
    return store.auditRecords().page(AuditFilter.ALL, Optional.empty(), ALL);
  }

  private List<AuditEntry> walked(FilterBuilder filter, int limit) {
    return walked(filter.build(), limit);
  }

  private List<AuditEntry> walked(AuditFilter filter, int limit) {
    var all = new ArrayList<Recorded>();
    Optional<Position> after = Optional.empty();
    List<Recorded> page = store.auditRecords().page(filter, after, limit);
    while (!page.isEmpty()) {
      all.addAll(page);
      after = Optional.of(page.getLast().position());
      page = store.auditRecords().page(filter, after, limit);
    }
    return all.stream().map(Recorded::entry).collect(Collectors.toList());
  }

  private static FilterBuilder filter() {
    return new FilterBuilder(AuditFilter.ALL);
  }

  /** A filter, part by part. */
  private record FilterBuilder(AuditFilter build) {
    FilterBuilder actor(String actor) {
      return with(
          Optional.of(actor), build.action(), build.subjectId(), build.from(), build.before());
    }

    FilterBuilder action(String action) {
      return with(
          build.actor(), Optional.of(action), build.subjectId(), build.from(), build.before());
    }

    FilterBuilder subject(String id) {
      return with(build.actor(), build.action(), Optional.of(id), build.from(), build.before());
    }

    FilterBuilder from(int second) {
      return with(build.actor(), build.action(), build.subjectId(), moment(second), build.before());
    }

    FilterBuilder before(int second) {
      return with(build.actor(), build.action(), build.subjectId(), build.from(), moment(second));
    }

    private static Optional<java.time.Instant> moment(int second) {
      return Optional.of(Given.NOW.plusSeconds(second));
    }

    private static FilterBuilder with(
        Optional<String> actor,
        Optional<String> action,
        Optional<String> subject,
        Optional<java.time.Instant> from,
        Optional<java.time.Instant> before) {
      return new FilterBuilder(new AuditFilter(actor, action, subject, from, before));
    }
  }
}
