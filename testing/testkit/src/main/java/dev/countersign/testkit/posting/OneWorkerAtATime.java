package dev.countersign.testkit.posting;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenEverything;
import dev.countersign.testkit.harness.AtOnce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clause 1: a step is claimed by one worker at a time. */
interface OneWorkerAtATime extends OnQueue {
  @Test
  @DisplayName("1.1 Where nothing is queued there is nothing to claim")
  default void claimsNothingOfNothing() {
    kept(Given.draft());

    assertThat(claims()).isEmpty();
  }

  @Test
  @DisplayName("1.2 A claimed step says what there is to do")
  default void saysWhatToDo() {
    Draft draft = Given.draft();
    var post = Given.post(draft);
    Instant before = store().now();
    kept(draft, post);
    Instant after = store().now();
    ClaimedStep claim = claimed();

    assertThat(claim)
        .isEqualTo(
            new ClaimedStep(
                claim.number(),
                claim.fence(),
                draft.id(),
                post,
                Task.SEND,
                Optional.empty(),
                1,
                1,
                0,
                claim.since(),
                claim.trace()));
    assertThat(claim.trace()).isEqualTo(Given.TRACE);
    assertThat(claim.since()).isBetween(before, after);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.countersign.testkit.posting.EveryStep#steps")
  @DisplayName("1.3 Each kind of step is claimed as it was queued, in every field")
  default void claimsWhatWasQueued(String name, ErpStep step) {
    telling(step);
    ErpStep claimed = claimed().step();

    assertThat(claimed).isEqualTo(step);
    assertThat(claimed.operation()).hasToString(name);
  }

  @Test
  @DisplayName("1.4 What is claimed is claimed by nobody else, here or elsewhere")
  default void claimsOnce() {
    posting();
    claimed();

    assertThat(claims()).isEmpty();
    assertThat(store().elsewhere().postings().claim(100, LEASE, Given::attempt)).isEmpty();
  }

  @Test
  @DisplayName("1.5 No more are claimed than asked for, and the oldest first")
  default void claimsTheOldest() {
    List<Adjustment> queued = Stream.generate(this::posting).limit(5).toList();

    assertThat(twoOldest()).isEqualTo(ids(queued).subList(0, 2));
    assertThat(twoOldest()).isEqualTo(ids(queued).subList(2, 4));
    assertThat(twoOldest()).isEqualTo(ids(queued).subList(4, 5));
  }

  @Test
  @DisplayName("1.6 Of a crowd of workers each step is claimed by one")
  default void claimsOnceInACrowd() {
    List<Adjustment> queued = Stream.generate(this::posting).limit(20).toList();
    List<ClaimedStep> claims = new ArrayList<>();
    AtOnce.each(CROWD, _ -> claimsUntilNoneAreLeft()).forEach(claims::addAll);

    assertThat(claims)
        .extracting(ClaimedStep::adjustmentId)
        .containsExactlyInAnyOrderElementsOf(ids(queued));
    assertThat(claims).extracting(ClaimedStep::number).doesNotHaveDuplicates();
    assertThat(claims).extracting(ClaimedStep::attempts).containsOnly(1);
  }

  @Test
  @DisplayName("1.7 What is sent is the version that was queued, whatever comes after")
  default void keepsWhatIsSent() {
    Draft draft = Given.adjustment().saying(GivenEverything.ofQuantity()).draft();
    var post = Given.post(draft);
    kept(draft, post);
    kept(Given.edited(draft, Given.content()));

    assertThat(claimed().step()).isEqualTo(post);
  }

  private Collection<ClaimedStep> claimsUntilNoneAreLeft() {
    List<ClaimedStep> mine = new ArrayList<>();
    List<ClaimedStep> more = store().postings().claim(3, LEASE, Given::attempt);
    while (!more.isEmpty()) {
      mine.addAll(more);
      more = store().postings().claim(3, LEASE, Given::attempt);
    }
    return mine;
  }

  private List<AdjustmentId> twoOldest() {
    return store().postings().claim(2, LEASE, Given::attempt).stream()
        .map(ClaimedStep::adjustmentId)
        .toList();
  }

  private static List<AdjustmentId> ids(List<Adjustment> adjustments) {
    return adjustments.stream().map(Adjustment::id).toList();
  }
}
