package dev.countersign.web.adjustment;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.posting.Settlement;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.problem.ProblemError;
import dev.countersign.web.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what somebody says has become of a step: a document, or that there is none. */
final class SettlementBody {
  private static final ProblemError UNCLEAR =
      new ProblemError(
          "settlement.unclear",
          "",
          "Say either documentId, with or without force, or notPosted",
          Map.of());

  private SettlementBody() {}

  static Settlement settlement(JsonFields body) {
    Optional<DocumentId> document = body.name("documentId", DocumentId::new);
    boolean notPosted = body.truth("notPosted");
    boolean force = body.truth("force");
    String comment = body.text("comment").orElse("");
    body.refuseOthers();
    boolean unclear = document.isPresent() == notPosted || (notPosted && force);
    refuse(
        Stream.concat(
                unclear ? Stream.of(UNCLEAR) : Stream.empty(),
                DecisionBody.commentFlaw(comment).stream())
            .toList());
    return document
        .<Settlement>map(id -> new Settlement.Document(id, force, comment))
        .orElseGet(() -> new Settlement.NotPosted(comment));
  }

  private static void refuse(List<ProblemError> errors) {
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors).thrown();
    }
  }
}
