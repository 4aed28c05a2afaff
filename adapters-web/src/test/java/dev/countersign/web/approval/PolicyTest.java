package dev.countersign.web.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.approval.PolicyInForce;
import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.approval.ApprovalRule;
import dev.countersign.domain.approval.LineCondition;
import dev.countersign.domain.approval.WholeCondition;
import dev.countersign.domain.measure.Percent;
import dev.countersign.web.api.OverHttp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PolicyTest extends OverHttp {
  @Test
  void isShownToWhoeverHasARole() {
    for (String who : List.of(CLERK, APPROVER, FINAL_APPROVER, ADMIN, AUDITOR)) {
      assertThat(api.as(who).get("/api/v1/policy").is(200).body())
          .isEqualTo(
              "{\"defaultLevels\":1,\"rules\":["
                  + "{\"name\":\"high-value\",\"levels\":2,\"conditions\":["
                  + "{\"condition\":\"value-at-least\",\"limit\":1000}]},"
                  + "{\"name\":\"small\",\"levels\":0,\"conditions\":["
                  + "{\"condition\":\"value-below\",\"limit\":2}]}],"
                  + "\"hash\":\"5f1c\",\"since\":\"2026-11-20T10:00:00Z\"}");
    }
    api.as("nobody:").get("/api/v1/policy").isProblem(403, "role.required");
    api.anonymous().get("/api/v1/policy").isProblem(401, "authentication.required");
  }

  @Test
  void showsEveryKindOfLimitAsData() {
    var rule =
        new ApprovalRule(
            "all",
            Levels.TWO,
            List.of(
                new LineCondition.ShareOfStockAtLeast(Percent.of("12.5")),
                new WholeCondition.Reasons(Set.of("b", "a")),
                new WholeCondition.OfType(AdjustmentType.VALUE),
                new WholeCondition.BackdatedAtLeast(3),
                new LineCondition.NegativeStock()));
    var policy = new ApprovalPolicy(Levels.ONE, List.of(rule), "hash");

    assertThat(
            PolicyView.of(new PolicyInForce(policy, Instant.EPOCH)).rules().getFirst().conditions())
        .extracting(PolicyView.ConditionView::limit)
        .containsExactly(
            new BigDecimal("12.5"), List.of("a", "b"), "VALUE", BigDecimal.valueOf(3), true);
  }
}
