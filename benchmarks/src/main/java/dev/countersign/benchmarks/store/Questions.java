package dev.countersign.benchmarks.store;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that a store is asked: first pages, a page and one in the midst, a creation. */
final class Questions {
  private static final int PAGE = 50;

  /** What is created is older than all others, so that it stands on no page that is asked for. */
  private static final Duration LONG_AGO = Duration.ofDays(10_000);

  private Questions() {}

  static List<Question> of(OpenStore store) {
    AdjustmentId middle = deep(store).items().getFirst().adjustment().id();
    return Stream.concat(
            Arrays.stream(Asking.values())
                .map(asking ->
                    new Question(
                        asking.name(),
                        () ->
                            page(store, asking.filter(), Optional.empty(), asking.page())
                                .items()
                                .size())),
            Stream.of(
                new Question("DEEP_PAGE", () -> deep(store).items().size()),
                new Question("ONE", () -> (int) store.adjustments().find(middle).stream().count()),
                new Question("CREATING", () -> create(store))))
        .toList();
  }

  private static AdjustmentPage deep(OpenStore store) {
    var position =
        new Position(Given.NOW.minus(store.halfWay()), new AdjustmentId(UUID.randomUUID()));
    return page(store, AdjustmentFilter.ALL, Optional.of(position), PAGE);
  }

  private static AdjustmentPage page(
      OpenStore store, AdjustmentFilter filter, Optional<Position> after, int limit) {
    return store
        .adjustments()
        .page(new AdjustmentQuery(filter, new LocationAccess.Everywhere(), after, limit));
  }

  private static int create(OpenStore store) {
    Draft draft =
        Given.adjustment()
            .id(new AdjustmentId(UUID.randomUUID()))
            .createdAt(Given.NOW.minus(LONG_AGO))
            .draft();
    StoreChange change =
        Given.change(draft).noted(noted(draft)).keeping(UUID.randomUUID().toString()).build();
    store.adjustments().store(change);
    return 1;
  }

  private static AuditEntry noted(Draft draft) {
    AuditEntry e = Given.entry(draft);
    return new AuditEntry(
        UUID.randomUUID(),
        e.at(),
        e.author(),
        e.action(),
        e.subject(),
        e.version(),
        e.changes(),
        e.facts());
  }
}
