package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.posting.PostingSwitch;
import java.util.Optional;
import java.util.function.Function;

/** The switch of an {@link InMemoryStore}. */
final class InMemorySwitch implements PostingSwitch {
  private final InMemoryStore store;
  private volatile State state = new State.Running();

  InMemorySwitch(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public State state() {
    return state;
  }

  @Override
  public Once<State> turn(Function<State, Optional<Turned>> next, Optional<Keyed<State>> keep) {
    return store.alone(() -> {
      Optional<Turned> turned = next.apply(state);
      State result = turned.map(Turned::state).orElse(state);
      return store.once(keep, result, () -> turned.ifPresent(this::turn));
    });
  }

  private void turn(Turned turned) {
    store.entries.add(turned.entry());
    state = turned.state();
  }
}
