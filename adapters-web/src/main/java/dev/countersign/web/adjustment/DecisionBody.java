package dev.countersign.web.adjustment;

import dev.countersign.domain.judgement.HeaderViolation;
import dev.countersign.domain.judgement.TextViolation;
import dev.countersign.domain.judgement.Violation;
import dev.countersign.domain.measure.Text;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.problem.ProblemError;
import dev.countersign.web.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an approver says beside the decision: 500 characters at most. */
final class DecisionBody {
  private static final int LONGEST = 500;
  private static final ProblemError COMMENT_REQUIRED =
      new ProblemError("comment.required", "/comment", "A comment is required", Map.of());

  private DecisionBody() {}

  /** Blank where there is none. */
  static String comment(JsonFields body) {
    String comment = body.text("comment").orElse("");
    body.refuseOthers();
    refuse(flaw(comment, new TextViolation.TooLong(LONGEST, length(comment))), "/comment");
    return comment;
  }

  static String reason(JsonFields body) {
    String reason = body.text("reason").orElse("");
    body.refuseOthers();
    Optional<Violation> missing =
        Optional.of(reason).filter(String::isBlank).map(_ -> new HeaderViolation.ReasonRequired());
    refuse(
        missing.or(() -> flaw(reason, new HeaderViolation.ReasonTooLong(LONGEST, length(reason)))),
        "/reason");
    return reason;
  }

  /** What is wrong with a comment that has to say something. */
  static Optional<ProblemError> commentFlaw(String comment) {
    return comment.isBlank()
        ? Optional.of(COMMENT_REQUIRED)
        : flaw(comment, new TextViolation.TooLong(LONGEST, length(comment)))
            .map(broken -> Problems.error(broken, "/comment"));
  }

  private static Optional<Violation> flaw(String text, Violation tooLong) {
    if (length(text) > LONGEST) {
      return Optional.of(tooLong);
    }
    return Text.hasForbiddenControl(text)
        ? Optional.of(new TextViolation.ControlCharacters())
        : Optional.empty();
  }

  private static void refuse(Optional<Violation> violation, String pointer) {
    violation.ifPresent(broken -> {
      throw Problems.invalid(List.of(Problems.error(broken, pointer))).thrown();
    });
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
