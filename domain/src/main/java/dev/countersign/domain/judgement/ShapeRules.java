package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.domain.adjustment.Reference;
import dev.countersign.domain.adjustment.Reversal;
import dev.countersign.domain.measure.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules that need neither catalogue nor stock: what breaks one cannot even be a draft. */
public final class ShapeRules {
  /** Lines that one document of the ERP takes (Zoho documents no limit; clients send 100). */
  public static final int MOST_LINES = 100;

  public static final int LONGEST_REASON = 100;
  public static final int LONGEST_DESCRIPTION = 500;
  static final int LONGEST_TEXT = 255;

  private final Findings findings = new Findings();
  private final Proposal proposal;

  private ShapeRules(Proposal proposal) {
    this.proposal = proposal;
  }

  /**
   * Judges a proposal and makes it the content of an adjustment where it is sound.
   *
   * @param pricePrecision decimals that a value may have
   * @param ids makes the id of a line that names none
   */
  public static Shape judge(Proposal proposal, int pricePrecision, Supplier<LineId> ids) {
    return new ShapeRules(proposal).shape(pricePrecision, ids);
  }

  /** Judges what somebody says who takes a posted adjustment back. */
  public static List<Finding> judge(Reversal asked) {
    var findings = new Findings();
    reason(asked.reason(), findings);
    description(asked.description(), Place.of(Field.DESCRIPTION), findings);
    return findings.errors();
  }

  private Shape shape(int pricePrecision, Supplier<LineId> ids) {
    header();
    LineShape lines = new LineShape(proposal.type(), pricePrecision, findings);
    for (int i = 0; i < Math.min(proposal.lines().size(), MOST_LINES); i++) {
      lines.judge(proposal.lines().get(i), Place.line(i));
    }
    List<Finding> all = findings.errors();
    return all.isEmpty()
        ? new Shape.Sound(content(ids))
        : new Shape.Flawed(all, new Outlining(proposal, findings, ids).outline());
  }

  private void header() {
    findings.addIf(
        proposal.type().isEmpty(), new HeaderViolation.TypeRequired(), Place.of(Field.TYPE));
    findings.addIf(proposal.date().isEmpty(), new DateViolation.Required(), Place.of(Field.DATE));
    reason(proposal.reason(), findings);
    description(proposal.description(), Place.of(Field.DESCRIPTION), findings);
    reference(proposal.reference());
    customFields(proposal.customFields());
    int lines = proposal.lines().size();
    findings.addIf(lines == 0, new HeaderViolation.LinesEmpty(), Place.of(Field.LINES));
    findings.addIf(
        lines > MOST_LINES,
        new HeaderViolation.LinesTooMany(MOST_LINES, lines),
        Place.of(Field.LINES));
  }

  private static void reason(String reason, Findings findings) {
    Place place = Place.of(Field.REASON);
    int length = characters(reason);
    findings.addIf(reason.isBlank(), new HeaderViolation.ReasonRequired(), place);
    findings.addIf(
        length > LONGEST_REASON, new HeaderViolation.ReasonTooLong(LONGEST_REASON, length), place);
    findings.addIf(Text.hasControl(reason), new TextViolation.ControlCharacters(), place);
  }

  /** A text that may have line breaks. */
  static void description(String description, Place place, Findings findings) {
    int length = characters(description);
    findings.addIf(
        length > LONGEST_DESCRIPTION,
        new HeaderViolation.DescriptionTooLong(LONGEST_DESCRIPTION, length),
        place);
    findings.addIf(
        Text.hasForbiddenControl(description), new TextViolation.ControlCharacters(), place);
  }

  private void reference(String reference) {
    if (reference.isEmpty()) {
      return;
    }
    Place place = Place.of(Field.REFERENCE);
    findings.addIf(
        !Reference.isShort(reference),
        new HeaderViolation.ReferenceTooLong(Reference.LONGEST, reference.length()),
        place);
    findings.addIf(!Reference.hasForm(reference), new HeaderViolation.ReferenceCharacters(), place);
  }

  private void customFields(List<CustomField> fields) {
    for (int i = 0; i < fields.size(); i++) {
      Place place = Place.of(Field.CUSTOM_FIELDS).at(i);
      text(fields.get(i).id(), place.in(Field.ID), findings);
      text(fields.get(i).label(), place.in(Field.LABEL), findings);
      description(fields.get(i).value(), place.in(Field.VALUE), findings);
    }
  }

  /** A text of one line. */
  static void text(String text, Place place, Findings findings) {
    int length = characters(text);
    findings.addIf(length > LONGEST_TEXT, new TextViolation.TooLong(LONGEST_TEXT, length), place);
    findings.addIf(Text.hasControl(text), new TextViolation.ControlCharacters(), place);
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  private Content content(Supplier<LineId> ids) {
    AdjustmentType type = proposal.type().orElseThrow();
    return new Content(
        type,
        proposal.date().orElseThrow(),
        proposal.reason(),
        proposal.description(),
        Optional.of(proposal.reference()).filter(r -> !r.isEmpty()).map(Reference::new),
        proposal.locationId(),
        proposal.customFields(),
        proposal.lines().stream().map(line -> LineShape.line(line, type, ids)).toList());
  }
}
