package dev.countersign.web.api;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ItemPage;
import dev.countersign.application.catalogue.ItemQuery;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.ItemId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** A catalogue that may forget what it holds, and notes for which requests it is asked for that. */
public final class WatchedCatalogue implements Catalogue {
  private final Catalogue inner;
  private final List<String> askedFor = new CopyOnWriteArrayList<>();
  private final List<String> remindedFor = new CopyOnWriteArrayList<>();
  private volatile boolean forgetful;

  WatchedCatalogue(Catalogue inner) {
    this.inner = inner;
  }

  /** Remembers nothing meanwhile. */
  public <T> T forgetting(Supplier<T> call) {
    forgetful = true;
    try {
      return call.get();
    } finally {
      forgetful = false;
    }
  }

  /** The trace ids with which whoever asked would have logged, each time so far. */
  public List<String> askedFor() {
    return List.copyOf(askedFor);
  }

  /** The same of who asked for what it remembers. */
  public List<String> remindedFor() {
    return List.copyOf(remindedFor);
  }

  @Override
  public Optional<CatalogueSnapshot> snapshot(Set<ItemId> items) {
    askedFor.add(String.valueOf(MDC.get("traceId")));
    return inner.snapshot(items);
  }

  @Override
  public Optional<CatalogueSnapshot> remembered() {
    remindedFor.add(String.valueOf(MDC.get("traceId")));
    return forgetful ? Optional.empty() : inner.remembered();
  }

  @Override
  public Optional<ItemPage> search(ItemQuery query) {
    return inner.search(query);
  }

  @Override
  public void replace(CatalogueCopy copy) {
    inner.replace(copy);
  }
}
