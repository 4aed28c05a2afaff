package dev.countersign.simulator.zoho;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The quantity at every place; moves are applied all together or not at all. */
final class Balances {
  private final Map<String, Map<Place, BigDecimal>> byItem = new LinkedHashMap<>();

  BigDecimal at(Place place) {
    return byItem.getOrDefault(place.itemId(), Map.of()).getOrDefault(place, BigDecimal.ZERO);
  }

  /** Applies the moves; refuses a place that would fall below zero and may not. */
  void apply(List<Move> moves, Predicate<Place> mayBeNegative) {
    Map<Place, BigDecimal> after = new LinkedHashMap<>();
    moves.forEach(it -> after.merge(it.place(), it.quantity(), BigDecimal::add));
    after.replaceAll((place, change) -> at(place).add(change));
    after.forEach((place, quantity) -> check(place, quantity, mayBeNegative.test(place)));
    after.forEach(this::set);
  }

  private void set(Place place, BigDecimal quantity) {
    byItem.computeIfAbsent(place.itemId(), _ -> new LinkedHashMap<>()).put(place, quantity);
  }

  private void check(Place place, BigDecimal quantity, boolean mayBeNegative) {
    if (quantity.signum() < 0 && !mayBeNegative && quantity.compareTo(at(place)) < 0) {
      throw Refusal.invented(99020, "The stock on hand is not sufficient: " + place);
    }
    if (!place.serial().isEmpty() && quantity.compareTo(BigDecimal.ONE) > 0) {
      throw Refusal.invented(99031, "The serial number " + place.serial() + " is in stock already");
    }
  }

  /** All places of an item with their quantities, also those that have become empty. */
  Stream<Move> of(String itemId) {
    return entries(byItem.getOrDefault(itemId, Map.of()));
  }

  Stream<Move> entries() {
    return byItem.values().stream().flatMap(Balances::entries);
  }

  private static Stream<Move> entries(Map<Place, BigDecimal> quantities) {
    return quantities.entrySet().stream().map(it -> new Move(it.getKey(), it.getValue()));
  }
}
