package dev.countersign.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ItemQuery;
import dev.countersign.application.search.SearchPrefix;
import dev.countersign.database.Statements;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CatalogueRoundTripsTest {
  private static final Set<ItemId> TWO = Set.of(new ItemId("1"), new ItemId("2"));

  /** For so long what was read is trusted. */
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Catalogue catalogue = MySqlStore.empty().bean(Catalogue.class);

  @Test
  void readsASnapshotInOneStatementEvenOfACopyThatIsNew() {
    catalogue.replace(Given.catalogue().build());

    assertThat(Statements.of(() -> catalogue.snapshot(TWO))).hasSize(1);
  }

  @Test
  void asksForNothingToBeRemembered() {
    catalogue.replace(Given.catalogue().build());

    assertThat(Statements.of(catalogue::remembered)).isEmpty();
  }

  @Test
  void remembersForAMomentWhatItHasRead() {
    catalogue.replace(Given.catalogue().items(item("1"), item("2")).build());
    List<String> sent =
        withinTheMoment(() -> {
          catalogue.snapshot(TWO);
          return Statements.of(() -> {
            catalogue.snapshot(TWO);
            catalogue.snapshot(Set.of());
            catalogue.remembered();
          });
        });

    assertThat(sent).isEmpty();
    assertThat(Statements.of(() -> catalogue.snapshot(Set.of(new ItemId("3"))))).hasSize(1);
  }

  @Test
  void readsAllItemsForTheFirstSearchOfACopyAlone() {
    catalogue.replace(Given.catalogue().items(item("1"), item("2")).build());
    var query = new ItemQuery(Optional.of(new SearchPrefix("tea")), Optional.empty(), 10);
    assertThat(Statements.of(() -> catalogue.search(query)))
        .filteredOn(sql -> sql.contains("LEFT JOIN catalogue_items"))
        .hasSize(1);

    List<String> sent =
        withinTheMoment(() -> {
          catalogue.snapshot(Set.of());
          return Statements.of(() -> catalogue.search(query));
        });
    assertThat(sent).isEmpty();
  }

  /** Whoever was held up for longer than the moment has seen nothing of it, and begins anew. */
  private static List<String> withinTheMoment(Supplier<List<String>> work) {
    List<String> seen;
    long begin;
    do {
      begin = System.nanoTime();
      seen = work.get();
    } while (System.nanoTime() - begin >= MOMENT.toNanos());
    return seen;
  }

  private static Item item(String id) {
    return Given.item().id(id).build();
  }

  @Test
  void writesAThousandItemsInOneStatement() {
    Item[] items =
        IntStream.rangeClosed(1, 2500)
            .mapToObj(i -> Given.item().id("" + i).build())
            .toArray(Item[]::new);
    var copy = Given.catalogue().items(items).build();

    assertThat(Statements.of(() -> catalogue.replace(copy)))
        .filteredOn(sql -> sql.contains("INTO catalogue_items"))
        .hasSize(3);
  }
}
