package dev.countersign.application.posting;

import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.Hindrance;
import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How what has failed is set going again. */
class RetryingPostingsTest {
  private static final int CROWD = 8;

  private final Workplace workplace = Workplace.approvingHere(Levels.NONE);
  private final AdjustmentId id = failed();

  @Test
  void postsOnceTheErpTakesIt() {
    done(workplace.retry(id));
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.SENDING);
    workplace.work();
    assertThat(workplace.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
    assertThat(stock()).isEqualTo(Quantity.of("48"));
  }

  @Test
  void saysWhoAndAfterWhat() {
    done(workplace.retry(id));
    assertThat(workplace.trail(id).getLast())
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo("retry-posting");
          assertThat(entry.facts()).containsKey("error");
        });
  }

  @Test
  void ringsForAWorker() {
    int before = workplace.rings();
    done(workplace.retry(id));
    assertThat(workplace.rings()).isEqualTo(before + 1);
  }

  @Test
  void isOfferedWhileItHasFailedAndNotAfter() {
    assertThat(workplace.recorded(id).open(Given.admin()))
        .containsExactly(Action.RETRY_POSTING, Action.REOPEN, Action.SETTLE);
    done(workplace.retry(id));
    assertThat(workplace.recorded(id).open(Given.admin())).containsExactly(Action.REOPEN);
    assertThat(workplace.retry(id))
        .isEqualTo(
            new Changed.Hindered(
                new Hindrance.StateForbids(Action.RETRY_POSTING, ErpState.SENDING)));
  }

  @Test
  void takesAnAdministrator() {
    var asked = new Asked(Workplace.calling(Given.approver()), id, Workplace.ANY, Optional.empty());
    assertThat(workplace.retrying.retry(asked))
        .isEqualTo(new Changed.Refused(new Refusal.RoleRequired(Set.of(Role.ADMIN))));
  }

  @Test
  void isDoneByOneOfSeveralAtOnceAndPostedOnce() {
    List<Changed> outcomes = AtOnce.each(CROWD, _ -> workplace.retry(id));
    assertThat(outcomes).filteredOn(Changed.Done.class::isInstance).hasSize(1);
    workplace.work();
    assertThat(stock()).isEqualTo(Quantity.of("48"));
  }

  @Test
  void isDoneOnceUnderOneKey() {
    var keep =
        new KeepAnswer(
            Given.admin().id(), "key", "hash", (_, _) -> new FinishedAnswer(202, Map.of(), "{}"));
    var asked = new Asked(Workplace.calling(Given.admin()), id, Workplace.ANY, Optional.of(keep));
    done(workplace.retrying.retry(asked));
    workplace.erp.refuseNext();
    workplace.work();
    assertThat(workplace.retrying.retry(asked)).isInstanceOf(Changed.KeyInUse.class);
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.FAILED);
    done(workplace.retry(id));
    workplace.work();
    assertThat(workplace.retrying.retry(asked)).isInstanceOf(Changed.KeyInUse.class);
    assertThat(workplace.trail(id))
        .noneMatch(entry -> entry.action().equals("retry-posting.refused"));
  }

  @Test
  void isPostedOnceThoughTheAnswerIsLostAndTheProcessKilled() {
    done(workplace.retry(id));
    workplace.erp.loseNextAnswer();
    workplace.store.postings().claimLost(1, Duration.ofMinutes(1));
    workplace.workAfter(Duration.ofSeconds(61));
    workplace.workAfter(Duration.ofMinutes(5));
    assertThat(workplace.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
    assertThat(stock()).isEqualTo(Quantity.of("48"));
  }

  private Quantity stock() {
    return workplace.erp.onHand(ErpGoods.PLAIN, ErpGoods.WAREHOUSE);
  }

  private AdjustmentId failed() {
    AdjustmentId adjustment = workplace.submitted();
    workplace.erp.refuseNext();
    workplace.work();
    return adjustment;
  }
}
