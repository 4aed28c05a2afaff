package dev.countersign.application.catalogue;

import dev.countersign.application.catalogue.ErpCatalogue.Reading;
import dev.countersign.application.erp.ErpError;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Copies the ERP's catalogue; one copy at a time in a process. */
public final class RefreshingCatalogue {
  private static final System.Logger LOG = System.getLogger("countersign.catalogue");

  private final ErpCatalogue erp;
  private final Catalogue catalogue;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Optional<ErpError> lastError = Optional.empty();

  public RefreshingCatalogue(ErpCatalogue erp, Catalogue catalogue) {
    this.erp = erp;
    this.catalogue = catalogue;
  }

  /** Copies it now; says why where it could not, and leaves the present copy then. */
  public Optional<ErpError> refresh() {
    refreshing.lock();
    try {
      Optional<ErpError> error = copied(erp.read());
      lastError = error;
      return error;
    } finally {
      refreshing.unlock();
    }
  }

  /** Why the last copy did not come about; empty where it did, or none was tried. */
  public Optional<ErpError> lastError() {
    return lastError;
  }

  private Optional<ErpError> copied(Reading reading) {
    return switch (reading) {
      case Reading.Copied(var copy) -> {
        catalogue.replace(copy);
        LOG.log(
            Level.INFO,
            "catalogue copied: {0} items, {1} locations, {2} storages, {3} accounts",
            copy.items().size(),
            copy.locations().size(),
            copy.storages().size(),
            copy.accounts().size());
        yield Optional.empty();
      }
      case Reading.Unavailable(var error) -> {
        LOG.log(Level.WARNING, "catalogue not copied: {0} {1}", error.code(), error.message());
        yield Optional.of(error);
      }
    };
  }
}
