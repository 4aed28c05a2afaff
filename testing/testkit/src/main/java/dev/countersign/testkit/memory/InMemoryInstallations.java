package dev.countersign.testkit.memory;

import dev.countersign.application.erp.Installation;
import dev.countersign.application.erp.Installations;
import java.util.Optional;

/** Remembers the installation as long as the process lives. */
final class InMemoryInstallations implements Installations {
  private Optional<Installation> kept = Optional.empty();

  @Override
  public synchronized Optional<Installation> find() {
    return kept;
  }

  @Override
  public synchronized Installation remember(Installation installation) {
    kept = kept.or(() -> Optional.of(installation));
    return kept.orElseThrow();
  }
}
