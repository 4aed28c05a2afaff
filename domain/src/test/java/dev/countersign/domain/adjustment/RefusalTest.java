package dev.countersign.domain.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Refusal.Part;
import dev.countersign.domain.person.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which refusals go by who asks. */
class RefusalTest {
  static Set<Refusal> personal() {
    return Set.of(
        new Refusal.RoleRequired(Set.of(Role.ADMIN)),
        new Refusal.LocationForbidden(),
        new Refusal.NotYours(),
        new Refusal.FourEyes(Part.DECIDED));
  }

  static Set<Refusal> others() {
    return Set.of(
        new Refusal.VersionStale(1, 2),
        new Refusal.StatusForbids(Action.EDIT, Status.POSTED),
        new Refusal.AlreadyReversed(new AdjustmentId(new UUID(0, 1))),
        new Refusal.VoidUnderWay());
  }

  @ParameterizedTest
  @MethodSource("personal")
  void goesByWhoAsks(Refusal refusal) {
    assertThat(refusal.isPersonal()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("others")
  void goesByHowItStands(Refusal refusal) {
    assertThat(refusal.isPersonal()).isFalse();
  }
}
