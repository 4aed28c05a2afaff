package dev.countersign.testkit.broken;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.testkit.adjustment.AdjustmentsContract;
import dev.countersign.testkit.adjustment.KeptAnswersContract;
import dev.countersign.testkit.adjustment.OpenLinesContract;
import dev.countersign.testkit.adjustment.WorklistsContract;
import dev.countersign.testkit.approval.PoliciesContract;
import dev.countersign.testkit.audit.AuditTrailContract;
import dev.countersign.testkit.catalogue.CatalogueContract;
import dev.countersign.testkit.erp.InstallationsContract;
import dev.countersign.testkit.event.EventsContract;
import dev.countersign.testkit.event.NumberingContract;
import dev.countersign.testkit.event.TicketsContract;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.lease.LeasesContract;
import dev.countersign.testkit.period.PeriodsContract;
import dev.countersign.testkit.posting.InterventionsContract;
import dev.countersign.testkit.posting.PostingBacklogContract;
import dev.countersign.testkit.posting.PostingSwitchContract;
import dev.countersign.testkit.posting.PostingsContract;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every contract, held against whatever adapter is bound while it runs. */
final class Flawed {
  static final ScopedValue<Supplier<StoreHarness>> STORE = ScopedValue.newInstance();
  static final ScopedValue<Function<ConfiguredLists, Catalogue>> CATALOGUE =
      ScopedValue.newInstance();

  private Flawed() {}

  static final class AdjustmentsCase extends AdjustmentsContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class OpenLinesCase extends OpenLinesContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class PostingsCase extends PostingsContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class AuditTrailCase extends AuditTrailContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class KeptAnswersCase extends KeptAnswersContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class WorklistsCase extends WorklistsContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class InstallationsCase extends InstallationsContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class PoliciesCase extends PoliciesContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class PeriodsCase extends PeriodsContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class InterventionsCase extends InterventionsContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class PostingSwitchCase extends PostingSwitchContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class PostingBacklogCase extends PostingBacklogContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class EventsCase extends EventsContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class NumberingCase extends NumberingContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class LeasesCase extends LeasesContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class TicketsCase extends TicketsContract {
    @Override
    protected StoreHarness emptyStore() {
      return STORE.get().get();
    }
  }

  static final class CatalogueCase extends CatalogueContract {
    private final Map<ConfiguredLists, Catalogue> open = new HashMap<>();

    @Override
    protected Catalogue emptyCatalogue(ConfiguredLists lists) {
      return elsewhere(lists);
    }

    @Override
    protected Catalogue elsewhere(ConfiguredLists lists) {
      return open.computeIfAbsent(lists, CATALOGUE.get());
    }
  }
}
