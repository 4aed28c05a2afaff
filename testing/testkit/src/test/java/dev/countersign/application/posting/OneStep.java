package dev.countersign.application.posting;

import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreChange.Undone;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Exchanges;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.Traces;
import dev.countersign.application.given.ScriptedErp;
import dev.countersign.application.given.Workplace;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenContent;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works on one step, claimed by hand, and keeps what became of it instead of a store. */
final class OneStep implements Postings {
  final ScriptedErp erp = new ScriptedErp();
  final Exchanges exchanges = new Exchanges();
  final HandMovedClock clock = new HandMovedClock(Given.NOW);
  final Adjustment approved = Given.adjustment().approved();
  final Posting posting = Given.posting(approved);

  private final InMemoryStore store = new InMemoryStore(clock);
  private final List<StepResult> results = new ArrayList<>();
  private final List<Settled> answers = new ArrayList<>();
  private final Set<ItemId> moved = new HashSet<>();
  private Optional<Adjustment> next = Optional.empty();
  private Optional<AuditEntry> entry = Optional.empty();
  private Set<AdjustmentId> bearers = Set.of();

  OneStep() {
    for (Adjustment version : Given.adjustment().id(approved.id()).history(Status.APPROVED)) {
      store
          .adjustments()
          .store(
              new StoreChange(
                  version, Given.entry(version), List.of(), Undone.KEEP, Optional.empty()));
    }
  }

  /** Lets the store answer so, once each, before it keeps a result. */
  OneStep storing(Settled... first) {
    answers.addAll(List.of(first));
    return this;
  }

  /** The step of that operation. */
  ErpStep step(Operation operation) {
    return switch (operation) {
      case POST -> new ErpStep.Post(posting);
      case CREATE -> new ErpStep.Create(posting);
      case UPDATE -> new ErpStep.Update(posting);
      case SUBMIT -> new ErpStep.Submit();
      case APPROVE -> new ErpStep.Approve();
      case FINAL_APPROVE -> new ErpStep.ApproveFinally();
      case REJECT -> new ErpStep.Reject("not ours");
      case DELETE -> new ErpStep.Delete();
      case VOID -> new ErpStep.Voiding();
    };
  }

  /** The ERP's document of it, in that status. */
  ErpDocument document(ErpStatus status) {
    return ScriptedErp.document(posting, status);
  }

  /** A posting under the same code that says something else. */
  Posting otherwise() {
    GivenContent other = Given.content().lines(Given.line().quantity("-9"));
    return Posting.of(other.build(), posting.code(), Given.MAIN);
  }

  /** Why it failed; the result itself where it did not. */
  static String failure(StepResult result) {
    return result instanceof StepResult.Failed(_, var error) ? error.code() : result.toString();
  }

  /** What becomes of the step, on its first try. */
  StepResult of(ErpStep step, Task task) {
    return of(step, task, 0);
  }

  /** What becomes of it where its worker was held up for so long before it began. */
  StepResult of(ErpStep step, Duration heldUp) {
    work(claim(step, Task.SEND, 0), System.nanoTime() - heldUp.toNanos());
    return results.getLast();
  }

  /** What becomes of it after so many looks. */
  StepResult of(ErpStep step, Task task, int looks) {
    work(claim(step, task, looks));
    return results.getLast();
  }

  private ClaimedStep claim(ErpStep step, Task task, int looks) {
    boolean creates = step instanceof ErpStep.Post || step instanceof ErpStep.Create;
    Optional<DocumentId> document =
        creates && task != Task.CONFIRM ? Optional.empty() : Optional.of(Given.document());
    return new ClaimedStep(1, 1, approved.id(), step, task, document, 1, 1, looks, Given.NOW, "");
  }

  void work(ClaimedStep claim) {
    work(claim, System.nanoTime());
  }

  void work(ClaimedStep claim, long leasedAt) {
    var posting =
        new PostingToErp(
            this,
            store.adjustments(),
            erp,
            erp,
            Workplace.SCHEDULE,
            clock,
            GivenIds::next,
            moved::addAll,
            Traces.NONE,
            exchanges);
    if (claim.lost().isPresent()) {
      posting.find(List.of(claim), leasedAt, Duration.ofMinutes(1));
    } else {
      posting.work(claim, leasedAt);
    }
  }

  /** Another adjustment has that document. */
  OneStep borne(AdjustmentId... by) {
    bearers = Set.of(by);
    return this;
  }

  AdjustmentId id() {
    return approved.id();
  }

  /** How often a result was brought to the store. */
  int brought() {
    return results.size();
  }

  /** The items whose stock may have changed, as far as somebody was told before the store. */
  Set<ItemId> moved() {
    return Set.copyOf(moved);
  }

  Optional<Adjustment> next() {
    return next;
  }

  AuditEntry entry() {
    return entry.orElseThrow();
  }

  @Override
  public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
    return List.of();
  }

  @Override
  public List<ClaimedStep> claimLost(int most, Duration lease) {
    return List.of();
  }

  @Override
  public List<ClaimedStep> renew(List<ClaimedStep> claims, Duration lease) {
    return claims;
  }

  @Override
  public Set<AdjustmentId> bearers(DocumentId document) {
    return bearers;
  }

  @Override
  public Settled settle(
      ClaimedStep claim, StepResult result, AuditEntry noted, Optional<Adjustment> version) {
    results.add(result);
    next = version;
    entry = Optional.of(noted);
    return answers.isEmpty() ? Settled.DONE : answers.removeFirst();
  }
}
