package dev.countersign.application.adjustment;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.domain.approval.ApprovalFacts;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.judgement.AdjustmentRules;
import dev.countersign.domain.judgement.Calendar;
import dev.countersign.domain.judgement.Circumstances;
import dev.countersign.domain.judgement.Circumstances.Leniency;
import dev.countersign.domain.judgement.Circumstances.Stage;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.HeaderViolation.CatalogueUnavailable;
import dev.countersign.domain.judgement.Judgement;
import dev.countersign.domain.judgement.Outline;
import dev.countersign.domain.judgement.Place;
import dev.countersign.domain.judgement.Shape;
import dev.countersign.domain.judgement.ShapeRules;
import dev.countersign.domain.stock.StockSnapshot;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Holds adjustments against the rules, with what the catalogue's copy and the ERP's stock say. */
public final class JudgingAdjustments {
  /** As many decimals as any amount has, while no catalogue tells how many prices have. */
  private static final int FINEST_PRECISION = 6;

  private final Catalogue catalogue;
  private final ReadingStock stock;
  private final OpenLines openLines;
  private final HouseRules rules;
  private final Supplier<Optional<LocalDate>> closedThrough;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  /**
   * Made once for all use cases.
   *
   * @param closedThrough the last day that is closed
   * @param ids makes UUIDs of version 7
   */
  public JudgingAdjustments(
      Catalogue catalogue,
      ReadingStock stock,
      OpenLines openLines,
      HouseRules rules,
      Supplier<Optional<LocalDate>> closedThrough,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.catalogue = catalogue;
    this.stock = stock;
    this.openLines = openLines;
    this.rules = rules;
    this.closedThrough = closedThrough;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Content as judged, and all that was found.
   *
   * @param grounds what it was held against
   */
  record Judged(Content content, Grounds grounds, Judgement judgement) {
    /** What the approval policy has to know beside the content, of a day's submissions without. */
    ApprovalFacts facts(Instant now) {
      LocalDate today = LocalDate.ofInstant(now, grounds.timeZone());
      return ApprovalFacts.on(today).on(new KnownStock(content, grounds.stock()));
    }
  }

  /** The proposal as content with what the catalogue knows of it, or why it cannot be kept. */
  Shape shape(Proposal proposal) {
    Optional<CatalogueSnapshot> snapshot = catalogue.snapshot(proposal.items());
    int precision =
        snapshot.map(known -> known.organisation().pricePrecision()).orElse(FINEST_PRECISION);
    return switch (ShapeRules.judge(proposal, precision, () -> new LineId(ids.get()))) {
      case Shape.Sound(var content) -> new Shape.Sound(known(content, snapshot));
      case Shape.Flawed flawed -> flawed;
    };
  }

  /** What is to be submitted or approved, against all that holds at this moment. */
  Judged judge(Adjustment adjustment) {
    return judge(
        adjustment.content(),
        new Purpose(
            Stage.SUBMIT, Optional.of(adjustment.id()), isReversal(adjustment), Optional.empty()));
  }

  /** What is kept nowhere, against all that holds at this moment. */
  Judged tryOut(Content content) {
    return judge(content, Purpose.TRYING);
  }

  /** What is out of shape, as far as it is sound against all that holds at this moment. */
  Judgement tryOut(Shape.Flawed flawed) {
    Outline outline = flawed.outline();
    return flawed.and(
        catalogue
            .snapshot(outline.items())
            .map(known -> judgement(outline, known, stock.read(outline, known), Purpose.TRYING))
            .orElseGet(JudgingAdjustments::withoutCatalogue));
  }

  /** All that is wrong with what cannot be kept, as far as we know without asking the ERP. */
  List<Finding> errors(Shape.Flawed flawed) {
    return errors(flawed, Purpose.keeping(false));
  }

  /** The same of what cannot take the place of what that one says. */
  List<Finding> errors(Shape.Flawed flawed, Adjustment present) {
    return errors(flawed, Purpose.keeping(isReversal(present)));
  }

  private static boolean isReversal(Adjustment adjustment) {
    return adjustment.details().reverses().isPresent();
  }

  private List<Finding> errors(Shape.Flawed flawed, Purpose purpose) {
    Outline outline = flawed.outline();
    return catalogue
        .snapshot(outline.items())
        .map(known -> judgement(outline, known, StockSnapshot.UNKNOWN, purpose))
        .map(further -> flawed.and(further).errors())
        .orElse(flawed.findings());
  }

  /**
   * What judging is for.
   *
   * @param about the adjustment judged, where it is kept already
   * @param reversal whether it takes a posted one back, and so goes the other way
   * @param leniency instead of the house's own
   */
  private record Purpose(
      Stage stage, Optional<AdjustmentId> about, boolean reversal, Optional<Leniency> leniency) {
    static final Purpose TRYING =
        new Purpose(Stage.DRAFT, Optional.empty(), false, Optional.empty());

    static Purpose keeping(boolean reversal) {
      return new Purpose(
          Stage.DRAFT, Optional.empty(), reversal, Optional.of(new Leniency(true, true)));
    }
  }

  private Judged judge(Content content, Purpose purpose) {
    Optional<CatalogueSnapshot> snapshot = catalogue.snapshot(content.items());
    Content known = known(content, snapshot);
    return snapshot.map(s -> judged(known, s, purpose)).orElseGet(unjudged(known));
  }

  private Judged judged(Content content, CatalogueSnapshot known, Purpose purpose) {
    Outline outline = Outline.of(content);
    StockSnapshot there = stock.read(outline, known);
    Judgement judgement = judgement(outline, known, there, purpose);
    return new Judged(
        content, new Grounds(Optional.of(known), there, judgement.warnings()), judgement);
  }

  private static Supplier<Judged> unjudged(Content content) {
    return () -> new Judged(content, Grounds.NONE, withoutCatalogue());
  }

  private Judgement judgement(
      Outline outline, CatalogueSnapshot known, StockSnapshot there, Purpose purpose) {
    var circumstances =
        new Circumstances(
            calendar(known),
            purpose.stage(),
            purpose.reversal(),
            purpose.leniency().orElse(rules.leniency()),
            rules.supported(),
            openLines.among(outline.places(), purpose.about()));
    return AdjustmentRules.judge(outline, known, there, circumstances);
  }

  private static Content known(Content content, Optional<CatalogueSnapshot> snapshot) {
    return snapshot.map(content::knowing).orElse(content);
  }

  private Calendar calendar(CatalogueSnapshot snapshot) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), snapshot.organisation().timeZone());
    return new Calendar(today, rules.maxBackdateDays(), closedThrough.get());
  }

  private static Judgement withoutCatalogue() {
    return new Judgement(List.of(new Finding(new CatalogueUnavailable(), Place.WHOLE)), List.of());
  }
}
