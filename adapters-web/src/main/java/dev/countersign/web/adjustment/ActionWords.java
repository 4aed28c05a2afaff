package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.person.Actor;
import java.util.List;

/** What a caller may do now, by the names of the calls. */
final class ActionWords {
  private ActionWords() {}

  static List<String> of(RecordedAdjustment recorded, Actor actor) {
    return recorded.open(actor).stream().map(ActionWords::word).toList();
  }

  private static String word(Action action) {
    return switch (action) {
      case EDIT -> "edit";
      case SUBMIT -> "submit";
      case DELETE -> "delete";
      case WITHDRAW -> "withdraw";
      case APPROVE -> "approve";
      case FINAL_APPROVE -> "final-approve";
      case REJECT -> "reject";
      case REVERSE -> "reverse";
      case VOID -> "void";
      case RETRY_POSTING -> "retry-posting";
      case REOPEN -> "reopen";
      case SETTLE -> "settle";
    };
  }
}
