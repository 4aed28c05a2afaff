package dev.countersign.persistence.catalogue;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.Storages;
import dev.countersign.persistence.document.Documents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes rows of the catalogue's values, and values of rows. */
@Singleton
final class CatalogueDocuments {
  private static final int ONLY_ROW = 1;

  private final Documents documents;
  private final CatalogueMapping mapping;

  CatalogueDocuments(Documents documents, CatalogueMapping mapping) {
    this.documents = documents;
    this.mapping = mapping;
  }

  ItemRow row(Item item, long generation) {
    return new ItemRow(item.id().value(), generation, documents.written(mapping.json(item)));
  }

  StorageRow row(Storage storage, long generation) {
    return new StorageRow(
        storage.id().value(),
        generation,
        storage.locationId().value(),
        documents.written(mapping.json(storage)));
  }

  CatalogueRow row(CatalogueCopy copy, long generation) {
    return new CatalogueRow(
        ONLY_ROW, generation, copy.asOf(), documents.written(mapping.json(copy)));
  }

  Item item(String document) {
    return mapping.item(documents.read(document, ItemJson.class));
  }

  Storage storage(String document) {
    return mapping.storage(documents.read(document, StorageJson.class));
  }

  Reference reference(String document, Collection<Storage> storages, long generation) {
    ReferenceJson json = documents.read(document, ReferenceJson.class);
    return new Reference(
        generation,
        mapping.organisation(json.organisation()),
        json.locations().stream()
            .map(mapping::location)
            .collect(Collectors.toMap(Location::id, Function.identity())),
        Storages.of(storages),
        json.accounts().stream()
            .map(mapping::account)
            .collect(Collectors.toMap(Account::id, Function.identity())),
        Optional.ofNullable(json.customFields()),
        Instant.parse(json.asOf()));
  }
}
