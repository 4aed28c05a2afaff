package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Move;
import dev.countersign.domain.approval.Total;
import java.util.Map;
import java.util.function.Function;

/** What a use case means to do with the adjustment that it found. */
sealed interface Planned {
  /**
   * Keep this.
   *
   * @param facts what the audit trail says beside the fields that changed
   * @param grounds what it was judged on; none where it was not judged
   */
  record Next(Adjustment adjustment, Map<String, String> facts, Grounds grounds)
      implements Planned {}

  /** Keep what becomes of it once it is known what else its creator submitted that day. */
  record NextOnDay(CreatorsDay day, Function<Total, Next> next) implements Planned {}

  /**
   * Keep this new one, and what was found as it is.
   *
   * @param facts what the audit trail says beside its fields
   */
  record Beside(Draft draft, Map<String, String> facts) implements Planned {}

  /** Change nothing, and answer this. */
  record Answer(Changed changed) implements Planned {}

  static Planned of(Move move, Map<String, String> facts) {
    return of(move, facts, Grounds.NONE);
  }

  static Planned of(Move move, Map<String, String> facts, Grounds grounds) {
    return switch (move) {
      case Move.Made(var next) -> new Next(next, facts, grounds);
      case Move.Refused(var refusal) -> new Answer(new Changed.Refused(refusal));
    };
  }
}
