package dev.countersign.zoho;

import static dev.countersign.simulator.zoho.ZohoFault.Kind.TOKEN_EVICTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import org.junit.jupiter.api.Test;

/** A token that is lost in the middle of the work costs one refresh, and no posting. */
class ZohoTokensTest {
  private static final int MANY = 20;

  @Test
  void asksForOneOtherTokenWhereAScopeIsMissing() {
    try (var zoho = new ZohoHarness(ErpGoods.masters(), ErpGoods.stock(), ZohoRules.defaults())) {
      zoho.lacksScopes();
      for (int i = 0; i < MANY; i++) {
        assertThat(zoho.adjustments().create(posting())).isInstanceOf(ErpWrite.NotSent.class);
      }
      assertThat(zoho.tokenRequests()).isEqualTo(2);
    }
  }

  @Test
  void postsOnceWhereTheTokenIsEvictedMidRun() {
    try (var zoho = new ZohoHarness(ErpGoods.masters(), ErpGoods.stock(), ZohoRules.defaults())) {
      zoho.fault(ZohoFault.beforeCommit(TOKEN_EVICTED));
      Posting posting = posting();

      assertThat(zoho.adjustments().create(posting)).isInstanceOf(ErpWrite.Booked.class);
      assertThat(zoho.documents(posting.referenceNumber())).hasSize(1);
      assertThat(zoho.tokenRequests()).isEqualTo(2);
    }
  }

  private static Posting posting() {
    return Posting.of(
        Given.content()
            .lines(Given.line().item(ErpGoods.PLAIN.value()).at(ErpGoods.WAREHOUSE.value()))
            .build(),
        GivenIds.code(),
        ErpGoods.OFFICE);
  }
}
