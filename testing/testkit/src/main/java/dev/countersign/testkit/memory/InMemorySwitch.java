package dev.countersign.testkit.memory;

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
  public State turn(Function<State, Optional<Turned>> next) {
    return store.alone(() -> {
      next.apply(state)
          .ifPresent(turned -> {
            store.entries.add(turned.entry());
            state = turned.state();
          });
      return state;
    });
  }
}
