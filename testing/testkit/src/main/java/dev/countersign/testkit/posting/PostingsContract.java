package dev.countersign.testkit.posting;

import dev.countersign.application.posting.Postings;
import dev.countersign.testkit.harness.StoreHarness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Postings} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class PostingsContract
    implements OneWorkerAtATime,
        StepsInOrder,
        DurableClaims,
        FencedLeases,
        WaitsByStoreClock,
        SettlingWhole,
        TwoLanes,
        RenewedClaims,
        RefusedCreations,
        Uncounted,
        GivingUpSteps,
        NotedAttempts,
        Pausing {
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
