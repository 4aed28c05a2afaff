package dev.countersign.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.countersign.domain.given.GivenCatalogue;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private final CatalogueSnapshot snapshot = GivenCatalogue.snapshot();

  @ParameterizedTest
  @CsvSource({
    "INBOUND, 1, true", "INBOUND, 0, false", "INBOUND, -1, false",
    "OUTBOUND, 1, false", "OUTBOUND, 0, false", "OUTBOUND, -1, true",
    "ANY, 1, true", "ANY, 0, true", "ANY, -1, true",
  })
  void goesTheWayOfItsSign(Direction direction, int sign, boolean allowed) {
    assertThat(direction.allows(sign)).isEqualTo(allowed);
  }

  @Test
  void headsADocumentByTheLocationAbove() {
    assertThat(snapshot.location(GivenCatalogue.WAREHOUSE).map(Location::general))
        .contains(GivenCatalogue.OFFICE);
    assertThat(snapshot.location(GivenCatalogue.OFFICE).map(Location::general))
        .contains(GivenCatalogue.OFFICE);
  }

  @Test
  void findsNothingThatItDoesNotHold() {
    assertThat(snapshot.item(new ItemId("404"))).isEqualTo(Optional.empty());
    assertThat(snapshot.location(new LocationId("404"))).isEmpty();
    assertThat(snapshot.account(new AccountId("404"))).isEmpty();
    assertThat(snapshot.reason("404")).isEmpty();
  }

  @Test
  void shipsZohosReasonsWithCodesOfTheirOwn() {
    assertThat(Reason.SHIPPED)
        .extracting(Reason::code)
        .containsExactly(
            "STOCK_ON_FIRE",
            "STOLEN_GOODS",
            "DAMAGED_GOODS",
            "STOCK_WRITTEN_OFF",
            "STOCKTAKING_RESULTS",
            "INVENTORY_REVALUATION");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 6})
  void takesAPricePrecisionUpToSix(int decimals) {
    assertThatNoException().isThrownBy(() -> organisation(decimals));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 7})
  void takesNoOther(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> organisation(decimals))
        .withMessage("price precision " + decimals);
  }

  private static Organisation organisation(int decimals) {
    return new Organisation("1", "Acme", ZoneOffset.UTC, Currency.getInstance("SAR"), decimals);
  }

  @Test
  void findsAStorageAtItsLocationOnly() {
    Storages storages = GivenCatalogue.snapshot().storages();
    assertThat(storages.find(GivenCatalogue.WAREHOUSE, GivenCatalogue.BIN_1))
        .map(Storage::name)
        .contains("Aisle 1");
    assertThat(storages.find(GivenCatalogue.OFFICE, GivenCatalogue.BIN_1)).isEmpty();
    assertThat(storages.isDividedIntoBins(GivenCatalogue.WAREHOUSE)).isTrue();
    assertThat(storages.isDividedIntoBins(GivenCatalogue.OFFICE)).isFalse();
  }

  @Test
  void isNotDividedByStoragesOutOfUse() {
    var old = new Storage(GivenCatalogue.BIN_OLD, "Torn down", GivenCatalogue.OFFICE, false);
    Storages storages = Storages.of(List.of(old));
    assertThat(storages.isDividedIntoBins(GivenCatalogue.OFFICE)).isFalse();
    assertThat(storages.find(GivenCatalogue.OFFICE, GivenCatalogue.BIN_OLD)).contains(old);
  }

  @Test
  void shipsCausesOfDifferentNames() {
    assertThat(Cause.SHIPPED).extracting(Cause::code).doesNotHaveDuplicates();
    assertThat(Cause.SHIPPED).extracting(Cause::text).doesNotHaveDuplicates();
  }
}
