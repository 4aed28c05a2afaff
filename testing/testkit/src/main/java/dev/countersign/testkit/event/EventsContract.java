package dev.countersign.testkit.event;

import dev.countersign.application.event.Events;
import dev.countersign.testkit.harness.StoreHarness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Events} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class EventsContract implements ToldChanges, KeptForATime {
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
