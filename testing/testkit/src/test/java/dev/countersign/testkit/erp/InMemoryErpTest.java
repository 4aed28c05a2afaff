package dev.countersign.testkit.erp;

import dev.countersign.application.catalogue.CatalogueCopy;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The ERP in memory keeps the contracts that it stands in for. */
class InMemoryErpTest {
  @Nested
  class AsAdjustments extends ErpAdjustmentsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new InMemoryErp(masters, stock);
    }
  }

  @Nested
  class AsApprovals extends ErpApprovalsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new InMemoryErp(masters, stock);
    }
  }

  @Nested
  class AmongFaults extends ErpFaultsContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new InMemoryErp(masters, stock);
    }
  }

  @Nested
  class AsStock extends ErpStockContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new InMemoryErp(masters, stock);
    }
  }

  @Nested
  class AsCatalogue extends ErpCatalogueContract {
    @Override
    protected ErpHarness openErp(CatalogueCopy masters, List<FarStock> stock) {
      return new InMemoryErp(masters, stock);
    }
  }
}
