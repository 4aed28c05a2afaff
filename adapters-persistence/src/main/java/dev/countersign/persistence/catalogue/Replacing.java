package dev.countersign.persistence.catalogue;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.event.Happening.CatalogueCopied;
import dev.countersign.persistence.event.EventWriting;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes a copy over the present one, inside a transaction; a thousand rows at a time. */
@Singleton
final class Replacing {
  private static final int CHUNK = 1000;

  private final CatalogueRows heads;
  private final ItemRows items;
  private final StorageRows storages;
  private final CatalogueDocuments documents;
  private final EventWriting events;

  Replacing(
      CatalogueRows heads,
      ItemRows items,
      StorageRows storages,
      CatalogueDocuments documents,
      EventWriting events) {
    this.heads = heads;
    this.items = items;
    this.storages = storages;
    this.documents = documents;
    this.events = events;
  }

  /** Answers the new copy's generation. */
  long replace(CatalogueCopy copy) {
    long generation = heads.lockGeneration() + 1;
    write(copy.items(), item -> documents.row(item, generation), items::upsert);
    write(copy.storages(), storage -> documents.row(storage, generation), storages::upsert);
    items.deleteBefore(generation);
    storages.deleteBefore(generation);
    heads.update(documents.row(copy, generation));
    events.write(List.of(new CatalogueCopied(copy.asOf())));
    return generation;
  }

  private static <V, R> void write(List<V> values, Function<V, R> row, Consumer<List<R>> upsert) {
    for (int from = 0; from < values.size(); from += CHUNK) {
      List<V> chunk = values.subList(from, Math.min(from + CHUNK, values.size()));
      upsert.accept(chunk.stream().map(row).toList());
    }
  }
}
