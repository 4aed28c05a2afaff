package dev.countersign.web.problem;

import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.adjustment.Refusal.Part;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a refusal says, in English. */
final class RefusalText {
  private RefusalText() {}

  static String of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.RoleRequired(var anyOf) ->
          "This takes one of the roles "
              + anyOf.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
      case Refusal.LocationForbidden() -> "It names a location that is not one of yours";
      case Refusal.NotYours() ->
          "It is somebody else's, and your roles do not reach over others in this";
      case Refusal.VersionStale(var expected, var present) ->
          "You judged version " + expected + ", it is at version " + present + " now";
      case Refusal.FourEyes(var part) -> fourEyes(part);
      case Refusal.AlreadyReversed(var by) -> "Adjustment " + by + " takes it back already";
      case Refusal.VoidUnderWay() -> "The ERP is being told to take it out of its books";
      case Refusal.StatusForbids(var action, var status) ->
          "Its status " + status + " does not allow " + word(action.name());
    };
  }

  private static String fourEyes(Part part) {
    return switch (part) {
      case CONTRIBUTED -> "You had a part in writing it, so somebody else has to decide";
      case DECIDED -> "You decided on it, so somebody else has to void it";
      case APPROVED_FIRST -> "You gave the first approval, so somebody else has to give the final";
    };
  }

  private static String word(String action) {
    return action.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
