package dev.countersign.persistence.catalogue;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.persistence.catalogue.ReferenceJson.AccountJson;
import dev.countersign.persistence.catalogue.ReferenceJson.LocationJson;
import dev.countersign.persistence.catalogue.ReferenceJson.OrganisationJson;
import dev.countersign.persistence.document.Scalars;
import org.mapstruct.Mapper;

/** Between the catalogue's values and how they are kept. */
@Mapper(uses = Scalars.class)
interface CatalogueMapping {
  ItemJson json(Item item);

  Item item(ItemJson json);

  StorageJson json(Storage storage);

  Storage storage(StorageJson json);

  ReferenceJson json(CatalogueCopy copy);

  Organisation organisation(OrganisationJson json);

  Location location(LocationJson json);

  Account account(AccountJson json);
}
