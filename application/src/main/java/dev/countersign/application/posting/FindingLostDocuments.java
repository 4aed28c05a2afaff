package dev.countersign.application.posting;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.posting.StepResult.Absent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what a search means for a creation whose document nobody knows. One that was not answered is
 * looked for at once and after each of the waits, and created again only after the last look found
 * nothing; one that the ERP refused is looked for once.
 */
final class FindingLostDocuments {
  private final Postings postings;
  private final Stance stance;
  private final RetrySchedule schedule;
  private final InstantSource clock;

  /**
   * For one search.
   *
   * @param documents by which what is found too soon in the books is deleted again
   */
  FindingLostDocuments(
      Postings postings, ErpAdjustments documents, RetrySchedule schedule, InstantSource clock) {
    this.postings = postings;
    this.stance = new Stance(documents, schedule, clock);
    this.schedule = schedule;
    this.clock = clock;
  }

  Worked judged(ClaimedStep claim, Posting posting, ErpSearch search) {
    return switch (search) {
      case ErpSearch.Searched found -> judged(claim, posting, found.bearing(posting.code()));
      case ErpSearch.Unavailable(var error) -> notSearched(claim, error);
    };
  }

  private Worked notSearched(ClaimedStep claim, ErpError error) {
    return claim.task() == ClaimedStep.Task.CHECK
        ? Worked.checkAgain(schedule.after(claim.tries()), error)
        : Worked.lookAgain(schedule.goingOn(claim.age(clock.instant())), claim.looks(), error);
  }

  private Worked judged(ClaimedStep claim, Posting posting, List<ErpDocument> matches) {
    return switch (matches.size()) {
      case 0 -> nothingFound(claim, posting);
      case 1 -> one(claim, posting, matches.getFirst());
      default -> duplicates(matches);
    };
  }

  private Worked nothingFound(ClaimedStep claim, Posting posting) {
    int looks = claim.looks();
    ErpError error =
        ErpError.of(
            "erp.in_doubt", "No document bears " + posting.code() + " at look " + (looks + 1));
    return claim.task() == ClaimedStep.Task.LOOK && looks < schedule.looks().size()
        ? Worked.lookAgain(schedule.looks().get(looks), looks + 1, error)
        : Worked.sendAgain(Duration.ZERO, Absent.NOT_FOUND, error);
  }

  private Worked one(ClaimedStep claim, Posting posting, ErpDocument document) {
    if (!document.holds(posting)) {
      return conflict(document, "has other lines");
    }
    return postings.bearers(document.id()).stream()
        .filter(bearer -> !bearer.equals(claim.adjustmentId()))
        .findFirst()
        .map(other -> conflict(document, "is that of adjustment " + other))
        .orElseGet(() -> found(claim, document));
  }

  private Worked found(ClaimedStep claim, ErpDocument document) {
    return claim.step() instanceof ErpStep.Create
        ? stance.ofCreate(document)
        : stance.ofPost(document, claim);
  }

  private static Worked conflict(ErpDocument document, String why) {
    return Worked.failed(
        Optional.empty(),
        ErpError.of(
            "erp.reference_conflict", "Document " + document.id() + " bears our code and " + why));
  }

  private static Worked duplicates(List<ErpDocument> matches) {
    String ids =
        matches.stream()
            .map(ErpDocument::id)
            .map(DocumentId::value)
            .collect(Collectors.joining(", "));
    return Worked.failed(
        Optional.empty(), ErpError.of("erp.duplicate", "Several documents bear our code: " + ids));
  }
}
