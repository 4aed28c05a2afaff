package dev.countersign.web.adjustment;

import dev.countersign.web.json.JsonFields;
import dev.countersign.web.problem.ProblemError;
import dev.countersign.web.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same decision about several adjustments.
 *
 * @param words the comment, or the reason of a rejection
 */
record DecisionsBody(Verdict verdict, String words, List<Item> items) {
  private static final int MOST = 100;

  /** What is decided. */
  enum Verdict {
    APPROVE,
    FINAL_APPROVE,
    REJECT
  }

  /** An adjustment, by what the caller says of it. */
  record Item(String id, Optional<Long> version) {}

  static DecisionsBody of(JsonFields body) {
    Verdict verdict =
        body.word("decision", Verdict.class)
            .orElseThrow(() -> refused("decision.required", "/decision", "A decision is required"));
    List<Item> items = body.objects("items", DecisionsBody::item);
    requireSome(items);
    String words =
        switch (verdict) {
          case APPROVE, FINAL_APPROVE -> {
            body.refuse("reason", "An approval has a comment, a reason is not with " + verdict);
            yield DecisionBody.comment(body);
          }
          case REJECT -> {
            body.refuse("comment", "A rejection has a reason, a comment is not with REJECT");
            yield DecisionBody.reason(body);
          }
        };
    return new DecisionsBody(verdict, words, items);
  }

  private static Item item(JsonFields item) {
    var read = new Item(item.text("id").orElse(""), item.whole("version"));
    item.refuseOthers();
    return read;
  }

  private static void requireSome(List<Item> items) {
    if (items.isEmpty()) {
      throw refused("items.empty", "/items", "At least one adjustment is required");
    }
    if (items.size() > MOST) {
      throw refused("items.too_many", "/items", "At most 100 adjustments at once");
    }
  }

  private static RuntimeException refused(String code, String pointer, String message) {
    return Problems.invalid(List.of(new ProblemError(code, pointer, message, Map.of()))).thrown();
  }
}
