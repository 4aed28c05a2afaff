package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.SearchWords;
import dev.countersign.application.search.SearchPrefix;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Holds adjustments against a filter, one by one. */
final class Matching {
  private static final Set<Action> APPROVING = EnumSet.of(Action.APPROVE, Action.FINAL_APPROVE);

  private Matching() {}

  static boolean matches(RecordedAdjustment recorded, AdjustmentFilter filter) {
    Adjustment adjustment = recorded.adjustment();
    return anyOf(filter.statuses(), adjustment.status())
        && anyOf(filter.types(), adjustment.content().type())
        && anyOf(filter.erpStates(), recorded.erp().state())
        && filter.createdBy().filter(by -> !by.equals(creator(adjustment))).isEmpty()
        && filter.count().isEmpty()
        && filter.waitingFor().filter(actor -> !waitsFor(recorded, actor)).isEmpty()
        && says(adjustment.content(), filter);
  }

  /** Whether they may approve it now, wherever it is. */
  static boolean waitsFor(RecordedAdjustment recorded, Actor actor) {
    var anywhere = new Actor(actor.person(), actor.roles(), new LocationAccess.Everywhere());
    return recorded.open(anywhere).stream().anyMatch(APPROVING::contains);
  }

  private static boolean says(Content content, AdjustmentFilter filter) {
    return filter.reason().filter(reason -> !reason.equals(content.reason())).isEmpty()
        && content.items().containsAll(filter.item().stream().toList())
        && content.locations().containsAll(filter.location().stream().toList())
        && filter.from().filter(content.date()::isBefore).isEmpty()
        && filter.to().filter(content.date()::isAfter).isEmpty()
        && filter.prefix().filter(prefix -> !hasWord(content, prefix)).isEmpty();
  }

  private static boolean hasWord(Content content, SearchPrefix prefix) {
    return prefix.foundBy(Beginnings::isAmong).test(SearchWords.of(content));
  }

  private static Object creator(Adjustment adjustment) {
    return adjustment.details().createdBy().id();
  }

  private static <T> boolean anyOf(Set<T> asked, T present) {
    return asked.isEmpty() || List.copyOf(asked).contains(present);
  }
}
