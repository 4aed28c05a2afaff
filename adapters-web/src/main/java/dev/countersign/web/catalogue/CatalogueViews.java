package dev.countersign.web.catalogue;

import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.web.json.WireValues;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The catalogue's records as they go out, field by field. */
@Mapper(uses = WireValues.class)
interface CatalogueViews {
  ItemView item(Item item, List<String> packs);

  @Mapping(target = "parentId", source = "parent")
  LocationView location(Location location);

  StorageView storage(Storage storage);

  AccountView account(Account account);

  ReasonView reason(Reason reason);

  CauseView cause(Cause cause);

  OrganizationView organization(Organisation organisation);
}
