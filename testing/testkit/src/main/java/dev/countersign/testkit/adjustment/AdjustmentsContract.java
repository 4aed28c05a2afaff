package dev.countersign.testkit.adjustment;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.testkit.harness.OnStore;
import dev.countersign.testkit.harness.StoreHarness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Adjustments} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class AdjustmentsContract
    implements OnStore,
        FindingAgain,
        AllOrNothing,
        FirstOneWins,
        ReferencesOnce,
        KeysOnce,
        ProgressInStore,
        Paging,
        Filtering,
        SubmittedOnDay,
        SubmittingInTurn,
        ReversingOnce,
        GivingUpUnsent {
  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Override
  public final StoreHarness store() {
    return store;
  }
}
