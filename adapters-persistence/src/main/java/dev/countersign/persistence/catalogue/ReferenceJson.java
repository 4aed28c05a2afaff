package dev.countersign.persistence.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every snapshot holds, as it is kept.
 *
 * @param customFields in no order; absent where the ERP does not tell them
 */
@Serdeable
record ReferenceJson(
    OrganisationJson organisation,
    List<LocationJson> locations,
    List<AccountJson> accounts,
    @Nullable Set<String> customFields,
    String asOf) {

  /** The organisation. */
  @Serdeable
  record OrganisationJson(
      String id, String name, String timeZone, String currency, int pricePrecision) {}

  /** A location. */
  @Serdeable
  record LocationJson(String id, String name, @Nullable String parent, boolean active) {}

  /** A ledger account. */
  @Serdeable
  record AccountJson(String id, String name, boolean active) {}
}
