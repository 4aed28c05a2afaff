package dev.countersign.web.problem;

import dev.countersign.domain.judgement.AllocationViolation;
import dev.countersign.domain.judgement.BatchViolation;
import dev.countersign.domain.judgement.DateViolation;
import dev.countersign.domain.judgement.ErpViolation;
import dev.countersign.domain.judgement.FigureViolation;
import dev.countersign.domain.judgement.HeaderViolation;
import dev.countersign.domain.judgement.ItemViolation;
import dev.countersign.domain.judgement.SerialViolation;
import dev.countersign.domain.judgement.StockViolation;
import dev.countersign.domain.judgement.StorageViolation;
import dev.countersign.domain.judgement.TextViolation;
import dev.countersign.domain.judgement.Violation;
import java.util.Locale;

/** What a broken rule says, in English. */
final class ViolationText {
  private ViolationText() {}

  static String of(Violation violation) {
    return switch (violation) {
      case DateViolation date -> date(date);
      case HeaderViolation header -> header(header);
      case TextViolation text -> text(text);
      case ItemViolation item -> LineViolationText.item(item);
      case FigureViolation figure -> LineViolationText.figure(figure);
      case AllocationViolation allocation -> LineViolationText.allocation(allocation);
      case BatchViolation batch -> TrackingViolationText.batch(batch);
      case SerialViolation serial -> TrackingViolationText.serial(serial);
      case StorageViolation storage -> TrackingViolationText.storage(storage);
      case StockViolation stock -> StockViolationText.stock(stock);
      case ErpViolation erp -> StockViolationText.erp(erp);
    };
  }

  private static String date(DateViolation violation) {
    return switch (violation) {
      case DateViolation.Required() -> "A date is required";
      case DateViolation.Future(var date, var today) -> date + " is after today, " + today;
      case DateViolation.TooOld(var date, var oldest) ->
          date + " is too long ago; the oldest date taken is " + oldest;
      case DateViolation.PeriodClosed(var date, var closedThrough) ->
          date + " is in a closed period; all are closed through " + closedThrough;
    };
  }

  private static String header(HeaderViolation violation) {
    return switch (violation) {
      case HeaderViolation.TypeRequired() -> "The type is required: QUANTITY or VALUE";
      case HeaderViolation.ReasonRequired() -> "A reason is required";
      case HeaderViolation.ReasonTooLong(var longest, var length) -> tooLong(longest, length);
      case HeaderViolation.ReasonUnknown(var reason) ->
          "'" + reason + "' is not one of the configured reasons";
      case HeaderViolation.ReasonDirection(var reason, var allowed) ->
          "The reason '" + reason + "' is for " + lower(allowed) + " lines only";
      case HeaderViolation.DescriptionRequired(var reason) ->
          "The reason '" + reason + "' takes a description";
      case HeaderViolation.DescriptionTooLong(var longest, var length) -> tooLong(longest, length);
      case HeaderViolation.ReferenceTooLong(var longest, var length) -> tooLong(longest, length);
      case HeaderViolation.ReferenceCharacters() ->
          "A reference is visible ASCII with single inner blanks";
      case HeaderViolation.ReferenceTaken(var reference) ->
          "Another adjustment bears the reference '" + reference + "'";
      case HeaderViolation.LinesEmpty() -> "At least one line is required";
      case HeaderViolation.LinesTooMany(var most, var count) ->
          count + " lines; an adjustment has " + most + " at most";
      case HeaderViolation.ApprovalNobody(var levels) ->
          "It needs "
              + levels
              + (levels == 1 ? " approval" : " approvals")
              + ", and nobody seen in the last 90 days could give "
              + (levels == 1 ? "it" : "them");
      case HeaderViolation.CatalogueUnavailable() ->
          "The ERP's catalogue has not been copied yet; try again soon";
    };
  }

  private static String text(TextViolation violation) {
    return switch (violation) {
      case TextViolation.ControlCharacters() ->
          "The text holds a control character or half a character";
      case TextViolation.TooLong(var longest, var length) -> tooLong(longest, length);
    };
  }

  private static String tooLong(int longest, int length) {
    return length + " characters; " + longest + " at most are taken";
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
