package dev.countersign.zoho;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.testkit.erp.ErpAdjustmentsContract;
import dev.countersign.testkit.erp.ErpApprovalsContract;
import dev.countersign.testkit.erp.ErpCatalogueContract;
import dev.countersign.testkit.erp.ErpFaultsContract;
import dev.countersign.testkit.erp.ErpHarness;
import dev.countersign.testkit.erp.ErpStockContract;
import dev.countersign.testkit.erp.FarStock;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The adapter keeps the contracts of its ports, whichever way Zoho writes ids and orders lists. */
class ZohoContractTest {
  @Nested
  class Adjustments extends ErpAdjustmentsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new ZohoHarness(masters, stock, ZohoRules.defaults());
    }
  }

  @Nested
  class AdjustmentsWithNumericIdsAndShuffledLists extends ErpAdjustmentsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      ZohoRules rules = ZohoRules.defaults().with("numericIds", true).with("shuffleSeed", 7);
      return new ZohoHarness(masters, stock, rules);
    }
  }

  @Nested
  class Approvals extends ErpApprovalsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new ZohoHarness(masters, stock, ZohoRules.defaults());
    }
  }

  @Nested
  class Faults extends ErpFaultsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new ZohoHarness(masters, stock, ZohoRules.defaults());
    }
  }

  @Nested
  class Catalogue extends ErpCatalogueContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new ZohoHarness(masters, stock, ZohoRules.defaults());
    }
  }

  @Nested
  class Stock extends ErpStockContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new ZohoHarness(masters, stock, ZohoRules.defaults());
    }
  }

  @Nested
  class StockWithNumericIds extends ErpStockContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new ZohoHarness(masters, stock, ZohoRules.defaults().with("numericIds", true));
    }
  }

  @Nested
  class CatalogueWithNumericIds extends ErpCatalogueContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new ZohoHarness(masters, stock, ZohoRules.defaults().with("numericIds", true));
    }
  }
}
