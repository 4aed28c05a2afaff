package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.Hindrance;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Approved;
import dev.countersign.domain.catalogue.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Lets a person say what has become of a step, where the ERP's document is uncertain or the step
 * has failed. What they name is read from the ERP and believed for what it is, not for what they
 * say.
 */
public final class SettlingPostings {
  private static final ErpError NOT_POSTED =
      ErpError.of("erp.not_posted", "Somebody who looked says that the ERP has nothing of it");

  private final KeepingInterventions keeping;
  private final Interventions interventions;
  private final Postings postings;
  private final ErpAdjustments documents;
  private final Consumer<Set<ItemId>> onStockMoved;

  /**
   * Made once.
   *
   * @param onStockMoved told of items whose stock the ERP has changed, before anybody can see it
   */
  public SettlingPostings(
      KeepingInterventions keeping,
      Interventions interventions,
      Postings postings,
      ErpAdjustments documents,
      Consumer<Set<ItemId>> onStockMoved) {
    this.keeping = keeping;
    this.interventions = interventions;
    this.postings = postings;
    this.documents = documents;
    this.onStockMoved = onStockMoved;
  }

  /** Takes their word where the ERP's document bears it out. */
  public Changed settle(Asked asked, Settlement settlement) {
    return keeping.keep(asked, Action.SETTLE, (before, now) -> resolved(before, settlement, now));
  }

  private Resolved resolved(RecordedAdjustment before, Settlement settlement, Instant now) {
    return switch (settlement) {
      case Settlement.NotPosted(var comment) ->
          new Resolved.Remedied(
              new Remedy.Fail(NOT_POSTED),
              Optional.empty(),
              Map.of("comment", comment, "outcome", "NOT_POSTED"));
      case Settlement.Document named -> resolved(before, named, now);
    };
  }

  private Resolved resolved(RecordedAdjustment before, Settlement.Document named, Instant now) {
    return switch (documents.find(named.id())) {
      case ErpLookup.Found(var document) -> judged(before, named, document, now);
      case ErpLookup.Missing() -> Resolved.hindered(new Hindrance.NoDocument(named.id()));
      case ErpLookup.Unavailable(var error) -> Resolved.hindered(new Hindrance.Unreachable(error));
    };
  }

  private Resolved judged(
      RecordedAdjustment before, Settlement.Document named, ErpDocument document, Instant now) {
    List<Hindrance.Difference> differences = differences(before, document);
    Optional<Hindrance> hindrance =
        taken(before, document)
            .or(() ->
                Optional.of(differences)
                    .filter(found -> !found.isEmpty() && !named.force())
                    .map(Hindrance.Differs::new));
    return hindrance
        .map(Resolved::hindered)
        .orElseGet(() -> fitting(before, document, facts(named, differences), now));
  }

  private Optional<Hindrance> taken(RecordedAdjustment before, ErpDocument document) {
    AdjustmentId own = before.adjustment().id();
    return postings.bearers(document.id()).stream()
        .filter(bearer -> !bearer.equals(own))
        .findFirst()
        .map(other -> new Hindrance.DocumentTaken(document.id(), other));
  }

  private List<Hindrance.Difference> differences(RecordedAdjustment before, ErpDocument document) {
    return interventions
        .posting(before.adjustment().id())
        .map(posting -> Comparison.differences(posting, document))
        .orElseGet(List::of);
  }

  private Resolved fitting(
      RecordedAdjustment before, ErpDocument document, Map<String, String> facts, Instant now) {
    return switch (document.status()) {
      case ADJUSTED -> booked(before, document, facts, now);
      case DRAFT, PENDING, REJECTED -> created(before, document, facts);
      case APPROVED, VOID, UNKNOWN -> notBooked(document);
    };
  }

  private static Resolved created(
      RecordedAdjustment before, ErpDocument document, Map<String, String> facts) {
    return isCreating(before)
        ? new Resolved.Remedied(new Remedy.Confirm(document.id()), Optional.empty(), facts)
        : notBooked(document);
  }

  private static Resolved notBooked(ErpDocument document) {
    return Resolved.hindered(new Hindrance.NotBooked(document.id(), document.status()));
  }

  /** What is in the books is posted where all our approvals are there, whatever was still to do. */
  private Resolved booked(
      RecordedAdjustment before, ErpDocument document, Map<String, String> facts, Instant now) {
    if (!(before.adjustment() instanceof Approved approved)) {
      return Resolved.hindered(new Hindrance.AlreadyPosted(document.id(), document.status()));
    }
    onStockMoved.accept(approved.content().items());
    return new Resolved.Remedied(
        new Remedy.Book(document.id()), Optional.of(approved.posted(now)), facts);
  }

  /** Whether the document is wanted as a draft of the ERP's own approval. */
  private static boolean isCreating(RecordedAdjustment before) {
    return before.erp().operation().filter(Operation.CREATE::equals).isPresent();
  }

  private static Map<String, String> facts(
      Settlement.Document named, List<Hindrance.Difference> differences) {
    var facts = new TreeMap<String, String>();
    facts.put("comment", named.comment());
    facts.put("outcome", "CONFIRMED");
    facts.put("documentId", named.id().value());
    differences.forEach(d -> {
      facts.put(d.field() + ".ours", d.ours());
      facts.put(d.field() + ".theirs", d.theirs());
    });
    return facts;
  }
}
