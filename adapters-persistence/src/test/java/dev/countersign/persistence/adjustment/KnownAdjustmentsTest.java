package dev.countersign.persistence.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.adjustment.KnownAdjustments.Known;
import dev.countersign.persistence.adjustment.KnownAdjustments.Moment;
import dev.countersign.testkit.given.Given;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KnownAdjustmentsTest {
  private final KnownAdjustments known = new KnownAdjustments();
  private final RecordedAdjustment recorded =
      new RecordedAdjustment(Given.draft(), ErpProgress.NOT_SENT);
  private final AdjustmentId id = recorded.adjustment().id();

  @Test
  void trustsNothingThatChangedWhileItWasAskedFor() {
    Moment asked = known.moment(id);
    known.changed(id);
    known.trust(recorded, asked);
    assertThat(isTrusted()).isFalse();

    Moment again = known.moment(id);
    known.anyChanged();
    known.trust(recorded, again);
    assertThat(isTrusted()).isFalse();
  }

  @Test
  void trustsWhatWasAskedForUntilItChanges() {
    known.trust(recorded, known.moment(id));
    Known trusted = remembered();
    assertThat(known.trusts(trusted)).isTrue();
    known.changed(id);
    assertThat(known.trusts(trusted)).isFalse();
  }

  @Test
  void doesNotTrustWhatItHasOnlyWritten() {
    known.trust(recorded, known.moment(id));
    assertThat(isTrusted()).isTrue();
    known.learn(recorded);
    assertThat(isTrusted()).isFalse();
    assertThat(remembered().recorded()).isEqualTo(recorded);
  }

  private boolean isTrusted() {
    return known.trusts(remembered());
  }

  private Known remembered() {
    return known.among(Set.of(id)).iterator().next();
  }
}
