package dev.countersign.testkit.broken;

import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.posting.Backlog;
import dev.countersign.application.posting.Intervention;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.application.posting.Interventions;
import dev.countersign.application.posting.PostingBacklog;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.testkit.given.Given;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What people do to posting, and see of it, each broken in one way. */
final class BrokenInterventions {
  private BrokenInterventions() {}

  /** Keeps no next version. */
  static Interventions losingVersions(Interventions sound) {
    return flawed(
        sound,
        i ->
            new Intervention(
                i.id(), i.version(), i.remedy(), i.entry(), Optional.empty(), i.keep()));
  }

  /** Takes what failed for what is done. */
  static Interventions confirmingAll(Interventions sound) {
    return remedying(
        sound, r -> r instanceof Remedy.Fail ? new Remedy.Confirm(Given.document()) : r);
  }

  /** Goes on with what is behind something that is in the books. */
  static Interventions goingOn(Interventions sound) {
    return remedying(
        sound, r -> r instanceof Remedy.Book(var document) ? new Remedy.Confirm(document) : r);
  }

  /** Gives everybody a document of their own. */
  static Interventions renaming(Interventions sound) {
    var names = new AtomicInteger();
    return remedying(
        sound,
        r ->
            r instanceof Remedy.Confirm
                ? new Remedy.Confirm(new DocumentId("other-" + names.incrementAndGet()))
                : r);
  }

  /** Knows of no posting. */
  static Interventions forgetful(Interventions sound) {
    return new Interventions() {
      @Override
      public Stored keep(Intervention intervention) {
        return sound.keep(intervention);
      }

      @Override
      public Optional<Posting> posting(AdjustmentId id) {
        return Optional.empty();
      }

      @Override
      public void hurry(String code) {}
    };
  }

  private static Interventions remedying(Interventions sound, UnaryOperator<Remedy> flaw) {
    return flawed(
        sound,
        i ->
            new Intervention(
                i.id(), i.version(), flaw.apply(i.remedy()), i.entry(), i.next(), i.keep()));
  }

  private static Interventions flawed(Interventions sound, UnaryOperator<Intervention> flaw) {
    return new Interventions() {
      @Override
      public Stored keep(Intervention intervention) {
        return sound.keep(flaw.apply(intervention));
      }

      @Override
      public Optional<Posting> posting(AdjustmentId id) {
        return sound.posting(id);
      }

      @Override
      public void hurry(String code) {
        sound.hurry(code);
      }
    };
  }

  /** Remembers what was said, and tells nobody. */
  static PostingSwitch deaf(PostingSwitch sound) {
    return new PostingSwitch() {
      private State state = sound.state();

      @Override
      public State state() {
        return state;
      }

      @Override
      public Once<State> turn(Function<State, Optional<Turned>> next, Optional<Keyed<State>> keep) {
        state = next.apply(state).map(Turned::state).orElse(state);
        return new Once.Done<>(state);
      }
    };
  }

  /** Sees nothing to do. */
  static PostingBacklog blind() {
    return () -> new Backlog(List.of(), Optional.empty());
  }
}
