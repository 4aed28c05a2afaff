package dev.countersign.domain.person;

import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.given.GivenAdjustment;
import dev.countersign.domain.given.GivenPeople;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocationAccessTest {
  @Test
  void coversAllOrNone() {
    var office = new LocationAccess.Only(Set.of(OFFICE));
    assertThat(new LocationAccess.Everywhere().covers(List.of(OFFICE, WAREHOUSE))).isTrue();
    assertThat(office.covers(List.of(OFFICE))).isTrue();
    assertThat(office.covers(List.of(OFFICE, WAREHOUSE))).isFalse();
    assertThat(new LocationAccess.Only(Set.of()).covers(List.of(OFFICE))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleReadsAndOnlyAtItsLocations(Role role) {
    var adjustment = GivenAdjustment.draft().now();
    Actor reader = GivenPeople.actor("reader", role);
    assertThat(Permissions.refusalToRead(adjustment, reader)).isEmpty();
    assertThat(
            Permissions.refusalToRead(
                adjustment, GivenPeople.onlyAt(reader, WAREHOUSE.value(), OFFICE.value())))
        .isEmpty();
    assertThat(Permissions.refusalToRead(adjustment, GivenPeople.onlyAt(reader, OFFICE.value())))
        .contains(new Refusal.LocationForbidden());
  }

  @Test
  void nobodyReadsWithoutARole() {
    Actor nobody = GivenPeople.onlyAt(GivenPeople.actor("nobody"));
    assertThat(Permissions.refusalToRead(GivenAdjustment.draft().now(), nobody))
        .contains(new Refusal.RoleRequired(EnumSet.allOf(Role.class)));
  }
}
