package dev.countersign.persistence.event;

import dev.countersign.application.erp.ErpState;
import dev.countersign.application.event.EventType;
import dev.countersign.application.event.Happening;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.application.event.Happening.CatalogueCopied;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.LocationId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has happened, as it is kept.
 *
 * @param asOf of a copy of the catalogue; the others are of an adjustment
 */
@Serdeable
record EventJson(
    EventType type,
    @Nullable UUID id,
    @Nullable Long version,
    @Nullable Status status,
    @Nullable ErpState erpState,
    @Nullable List<String> locations,
    @Nullable Instant asOf) {

  static EventJson of(Happening happening) {
    return switch (happening) {
      case AdjustmentChanged(var id, var version, var status, var erpState, var locations) ->
          new EventJson(
              EventType.ADJUSTMENT,
              id.value(),
              version,
              status,
              erpState,
              locations.stream().map(LocationId::value).sorted().toList(),
              null);
      case CatalogueCopied(var asOf) ->
          new EventJson(EventType.CATALOGUE, null, null, null, null, null, asOf);
    };
  }

  Happening happening() {
    return switch (type) {
      case ADJUSTMENT ->
          new AdjustmentChanged(
              new AdjustmentId(Objects.requireNonNull(id)),
              Objects.requireNonNull(version),
              Objects.requireNonNull(status),
              Objects.requireNonNull(erpState),
              Objects.requireNonNull(locations).stream()
                  .map(LocationId::new)
                  .collect(Collectors.toUnmodifiableSet()));
      case CATALOGUE -> new CatalogueCopied(Objects.requireNonNull(asOf));
      case COUNT -> throw new IllegalStateException("no event of a count is written yet");
    };
  }
}
