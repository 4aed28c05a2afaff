package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Work;
import dev.countersign.application.adjustment.Worklists;
import dev.countersign.application.erp.ErpState;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.adjustment.Submission;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The work in an {@link InMemoryStore}. */
final class InMemoryWorklists implements Worklists {
  private final InMemoryStore store;

  InMemoryWorklists(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Work of(Actor actor) {
    List<RecordedAdjustment> visible =
        store.alone(() ->
            store.adjustments.values().stream()
                .filter(r -> actor.locations().covers(r.adjustment().content().locations()))
                .toList());
    List<RecordedAdjustment> waiting =
        visible.stream().filter(recorded -> Matching.waitsFor(recorded, actor)).toList();
    boolean decides = actor.roles().contains(Role.ADMIN);
    return new Work(
        count(waiting, in(Status.PENDING_APPROVAL)),
        count(waiting, in(Status.PENDING_FINAL_APPROVAL)),
        count(visible, in(Status.REJECTED).and(by(actor))),
        count(visible, in(Status.DRAFT).and(by(actor))),
        count(visible, r -> decides && r.erp().state() == ErpState.FAILED),
        count(visible, r -> decides && r.erp().state() == ErpState.UNCERTAIN),
        waiting.stream()
            .flatMap(recorded -> recorded.adjustment().submitted().stream())
            .map(Submission::waitingSince)
            .min(Comparator.naturalOrder()));
  }

  private static Predicate<RecordedAdjustment> in(Status status) {
    return recorded -> recorded.adjustment().status() == status;
  }

  private static Predicate<RecordedAdjustment> by(Actor actor) {
    return recorded -> recorded.adjustment().details().createdBy().id().equals(actor.id());
  }

  private static long count(List<RecordedAdjustment> all, Predicate<RecordedAdjustment> which) {
    return all.stream().filter(which).count();
  }
}
