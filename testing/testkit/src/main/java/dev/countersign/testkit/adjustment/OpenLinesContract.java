package dev.countersign.testkit.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenContent;
import dev.countersign.testkit.harness.OnStore;
import dev.countersign.testkit.harness.StoreHarness;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all {@link OpenLines} do; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class OpenLinesContract implements OnStore {
  private static final Set<Status> OPEN =
      EnumSet.of(Status.PENDING_APPROVAL, Status.PENDING_FINAL_APPROVAL, Status.APPROVED);

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
  @DisplayName("1.1 A line is at its own location, or at its adjustment's")
  final void knowsWhereLinesAre() {
    waiting(
        Given.content()
            .at("Main")
            .lines(Given.line().item("tea"), Given.line().item("lamp").at("Annex")));

    assertThat(
            among(
                at("tea", "Main"),
                at("lamp", "Annex"),
                at("lamp", "Main"),
                at("tea", "Annex"),
                at("wick", "Main")))
        .containsExactlyInAnyOrder(at("tea", "Main"), at("lamp", "Annex"));
  }

  @Test
  @DisplayName("1.2 Ids are compared byte for byte")
  final void comparesIdsExactly() {
    waiting(Given.content().at("Main").lines(Given.line().item("tea")));

    assertThat(among(at("TEA", "Main"), at("tea", "main"), at("tea ", "Main"))).isEmpty();
  }

  @Test
  @DisplayName("1.3 Nothing is found among no places, nor in a store without lines")
  final void findsNothingOfNothing() {
    assertThat(among(at("tea", "Main"))).isEmpty();
    waiting(Given.content().at("Main").lines(Given.line().item("tea")));
    assertThat(among()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("2.1 Lines count while their adjustment waits or is approved")
  final void countsByStatus(Status status) {
    List<Adjustment> history =
        Given.adjustment()
            .saying(Given.content().at("Main").lines(Given.line().item("tea")))
            .history(status);
    keptAll(history);

    assertThat(among(at("tea", "Main")).isEmpty()).isNotEqualTo(OPEN.contains(status));
  }

  @Test
  @DisplayName("3.1 The lines of the one that is left out do not count, those of others do")
  final void leavesOneOut() {
    AdjustmentId own = waiting(Given.content().at("Main").lines(Given.line().item("tea")));
    Set<ItemAt> place = Set.of(at("tea", "Main"));

    assertThat(store.openLines().among(place, Optional.of(own))).isEmpty();
    waiting(Given.content().at("Main").lines(Given.line().item("tea")));
    assertThat(store.openLines().among(place, Optional.of(own))).isEqualTo(place);
  }

  private AdjustmentId waiting(GivenContent content) {
    List<Adjustment> history = Given.adjustment().saying(content).history(Status.PENDING_APPROVAL);
    keptAll(history);
    return history.getFirst().id();
  }

  private Set<ItemAt> among(ItemAt... places) {
    return store.openLines().among(Set.of(places), Optional.empty());
  }

  private static ItemAt at(String item, String location) {
    return new ItemAt(new ItemId(item), new LocationId(location));
  }
}
