package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.stock.ItemAt;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The open lines of an {@link InMemoryStore}. */
final class InMemoryOpenLines implements OpenLines {
  private final InMemoryStore store;

  InMemoryOpenLines(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Set<ItemAt> among(Set<ItemAt> places, Optional<AdjustmentId> but) {
    return store.alone(() ->
        store.adjustments.values().stream()
            .map(RecordedAdjustment::adjustment)
            .filter(adjustment -> isOpen(adjustment) && !but.equals(Optional.of(adjustment.id())))
            .flatMap(adjustment -> places(adjustment.content()))
            .filter(places::contains)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static boolean isOpen(Adjustment adjustment) {
    return switch (adjustment.status()) {
      case PENDING_APPROVAL, PENDING_FINAL_APPROVAL, APPROVED -> true;
      case DRAFT, POSTED, REJECTED, CANCELLED, VOIDED -> false;
    };
  }

  private static Stream<ItemAt> places(Content content) {
    return content.lines().stream()
        .flatMap(
            line -> content.locationOf(line).map(at -> new ItemAt(line.itemId(), at)).stream());
  }
}
