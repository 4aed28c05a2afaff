package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A clerk learns at once that nobody could approve. */
final class NobodyTest extends OverHttp {
  private static final String TODAY = LAMPS.replace("2026-11-20", "2027-02-19");

  @Test
  void warnsWhereNobodyCouldApproveWhatIsSubmittedAllTheSame() {
    api.ports.clock.passes(Duration.ofDays(91));
    assertWarned(api.as(CLERK).post(ADJUSTMENTS + "/validate", TODAY).is(200));
    String address = draft(TODAY);
    assertWarned(api.as(CLERK).post(address + "/submit").is(200));

    api.as(APPROVER).get(address).is(200);
    assertWarned(api.as(CLERK).post(ADJUSTMENTS + "/validate", TODAY).is(200));
    api.as(FINAL_APPROVER).get(address).is(200);
    assertThat(codes(api.as(CLERK).post(ADJUSTMENTS + "/validate", TODAY).is(200)))
        .doesNotContain("approval.nobody");
  }

  private static void assertWarned(Answer answer) {
    assertThat(codes(answer)).contains("approval.nobody");
  }

  private static String codes(Answer answer) {
    return answer.at("/warnings");
  }
}
