package dev.countersign.zoho;

import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.Storage;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The flat part of the master data. */
@Mapper(uses = Plain.class)
interface CatalogueMapping {
  @Mapping(target = "id", source = "row.storageId")
  Storage storage(StorageRowJson row, boolean active);

  @Mapping(target = "id", source = "row.accountId")
  @Mapping(target = "name", source = "row.accountName")
  Account account(AccountJson row, boolean active);
}
