package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import java.util.Optional;

/**
 * What a line names, as far as its shape is sound.
 *
 * @param cause blank where it names none
 * @param change empty where its figure is missing or flawed
 * @param move the line, where everything that moves stock is sound: item, figure, batches, serial
 *     numbers and storages
 */
public record OutlinedLine(
    Optional<ItemId> itemId,
    Optional<LocationId> locationId,
    String cause,
    Optional<AccountId> accountId,
    Optional<Change> change,
    Optional<Line> move) {
  static OutlinedLine of(Line line) {
    return new OutlinedLine(
        Optional.of(line.itemId()),
        line.locationId(),
        line.cause(),
        line.accountId(),
        Optional.of(line.change()),
        Optional.of(line));
  }
}
