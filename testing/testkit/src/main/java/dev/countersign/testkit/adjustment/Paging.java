package dev.countersign.testkit.adjustment;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenContent;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 7: pages give newest first, each once. */
interface Paging extends OnStore {
  LocationAccess EVERYWHERE = new LocationAccess.Everywhere();

  @Test
  @DisplayName("7.1 An empty store gives an empty page, and no next one")
  default void givesNothingOfNothing() {
    AdjustmentPage page = page(Set.of(), EVERYWHERE, Optional.empty(), 200);

    assertThat(page).isEqualTo(new AdjustmentPage(List.of(), Optional.empty()));
  }

  @Test
  @DisplayName("7.2 Newest come first, whatever the order in which they were stored")
  default void givesNewestFirst() {
    List<AdjustmentId> stored = List.of(created(2), created(0), created(3), created(1));

    assertThat(ids(all(Set.of(), EVERYWHERE, 200)))
        .containsExactly(stored.get(2), stored.get(0), stored.get(3), stored.get(1));
  }

  @Test
  @DisplayName("7.3 Of those created in the same microsecond the greater id comes first")
  default void givesGreaterIdsFirst() {
    List<AdjustmentId> stored = IntStream.range(0, 5).mapToObj(_ -> created(0)).toList();

    for (int limit : List.of(1, 2, 5)) {
      assertThat(ids(all(Set.of(), EVERYWHERE, limit))).isEqualTo(stored.reversed());
    }
  }

  @Test
  @DisplayName("7.4 Pages follow each other without gap or repeat, and the last one says so")
  default void givesPageAfterPage() {
    List<AdjustmentId> stored = IntStream.range(0, 6).mapToObj(this::created).toList();
    AdjustmentPage first = page(Set.of(), EVERYWHERE, Optional.empty(), 3);
    AdjustmentPage second = page(Set.of(), EVERYWHERE, first.next(), 3);

    assertThat(ids(first.items())).isEqualTo(stored.reversed().subList(0, 3));
    assertThat(ids(second.items())).isEqualTo(stored.reversed().subList(3, 6));
    assertThat(first.next()).isPresent();
    assertThat(second.next()).isEmpty();
  }

  @Test
  @DisplayName("7.5 What is on a page is what is found")
  default void givesWhatIsFound() {
    Adjustment draft = Given.draft();
    kept(draft, Given.post(draft));

    assertThat(all(Set.of(), EVERYWHERE, 1)).containsExactly(found(draft.id()));
  }

  @Test
  @DisplayName("7.6 Only those in the states asked for are given, by their present state")
  default void givesTheStatesAskedFor() {
    for (Status status : Status.values()) {
      keptAll(Given.adjustment().history(status));
    }
    for (Status status : Status.values()) {
      assertThat(all(Set.of(status), EVERYWHERE, 200))
          .extracting(recorded -> recorded.adjustment().status())
          .containsExactly(status);
    }
    assertThat(all(Set.of(Status.DRAFT, Status.POSTED), EVERYWHERE, 1)).hasSize(2);
  }

  @Test
  @DisplayName("7.7 Only those are given all of whose locations are visible")
  default void givesWhatIsVisible() {
    AdjustmentId header = at(Given.content().at("A"));
    AdjustmentId line = at(Given.content().nowhere().lines(Given.line().at("A")));
    AdjustmentId both = at(Given.content().at("A").lines(Given.line().at("B"), Given.line()));
    AdjustmentId lower = at(Given.content().at("a"));
    AdjustmentId none = at(Given.content().nowhere());

    assertThat(ids(all(Set.of(), only("A"), 1))).containsExactlyInAnyOrder(header, line, none);
    assertThat(ids(all(Set.of(), only("A", "B"), 2)))
        .containsExactlyInAnyOrder(header, line, both, none);
    assertThat(ids(all(Set.of(), only("a"), 200))).containsExactlyInAnyOrder(lower, none);
    assertThat(ids(all(Set.of(), only(), 200))).containsExactly(none);
  }

  @Test
  @DisplayName("7.8 An edit that moves an adjustment elsewhere moves it out of sight")
  default void followsAnEdit() {
    Adjustment draft = Given.adjustment().saying(Given.content().at("A")).draft();
    keptAll(List.of(draft, Given.edited(draft, Given.content().at("B"))));

    assertThat(all(Set.of(), only("A"), 200)).isEmpty();
    assertThat(ids(all(Set.of(), only("B"), 200))).containsExactly(draft.id());
  }

  @Test
  @DisplayName("7.9 While others write, each that was there is given once")
  default void givesEachOnceWhileOthersWrite() {
    List<AdjustmentId> stored = IntStream.range(0, 20).mapToObj(this::created).toList();
    List<List<AdjustmentId>> read =
        AtOnce.each(
            CROWD,
            i -> {
              if (i % 2 == 0) {
                return ids(all(Set.of(), EVERYWHERE, 3));
              }
              IntStream.range(0, 10).forEach(n -> created(n * i));
              return List.of();
            });

    for (int reader = 0; reader < CROWD; reader += 2) {
      assertThat(read.get(reader)).doesNotHaveDuplicates();
      assertThat(read.get(reader)).filteredOn(stored::contains).isEqualTo(stored.reversed());
    }
  }

  private AdjustmentId created(int secondsLater) {
    return kept(Given.adjustment().createdAt(Given.NOW.plusSeconds(secondsLater)).draft())
        .adjustment()
        .id();
  }

  private AdjustmentId at(GivenContent content) {
    return kept(Given.adjustment().saying(content).draft()).adjustment().id();
  }

  private List<RecordedAdjustment> all(Set<Status> statuses, LocationAccess visible, int limit) {
    var all = new ArrayList<RecordedAdjustment>();
    Optional<Position> next = Optional.empty();
    do {
      AdjustmentPage page = page(statuses, visible, next, limit);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      all.addAll(page.items());
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  private AdjustmentPage page(
      Set<Status> statuses, LocationAccess visible, Optional<Position> after, int limit) {
    return store()
        .adjustments()
        .page(new AdjustmentQuery(AdjustmentFilter.in(statuses), visible, after, limit));
  }

  private static List<AdjustmentId> ids(List<RecordedAdjustment> items) {
    return items.stream().map(recorded -> recorded.adjustment().id()).toList();
  }

  private static LocationAccess only(String... locations) {
    return new LocationAccess.Only(
        Arrays.stream(locations).map(LocationId::new).collect(Collectors.toSet()));
  }
}
