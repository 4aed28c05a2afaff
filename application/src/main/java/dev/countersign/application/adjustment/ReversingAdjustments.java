package dev.countersign.application.adjustment;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.adjustment.Reversal;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.Outline;
import dev.countersign.domain.judgement.ShapeRules;
import dev.countersign.domain.stock.StockSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes posted adjustments back, each by a new draft with the opposite lines. */
public final class ReversingAdjustments {
  private final ChangingAdjustments changing;
  private final Catalogue catalogue;
  private final ReadingStock stock;

  /**
   * Made once.
   *
   * @param stock tells the ids of batches that the posted one brought into being
   */
  public ReversingAdjustments(
      ChangingAdjustments changing, Catalogue catalogue, ReadingStock stock) {
    this.changing = changing;
    this.catalogue = catalogue;
    this.stock = stock;
  }

  /** Keeps the draft that takes it back, where no other does. */
  public Changed reverse(
      Caller caller,
      AdjustmentId id,
      ExpectedVersion expected,
      AskedReversal asked,
      Optional<KeepAnswer> keep) {
    return changing.change(
        caller,
        id,
        Action.REVERSE,
        keep,
        (before, now) -> reversing(caller, before, expected, asked, now));
  }

  private Planned reversing(
      Caller caller,
      RecordedAdjustment before,
      ExpectedVersion expected,
      AskedReversal asked,
      Instant now) {
    Adjustment present = before.adjustment();
    Optional<Refusal> refusal =
        Permissions.refusal(Action.REVERSE, present, caller.actor(), expected)
            .or(before::refusalToTakeBack);
    if (refusal.isPresent()) {
      return new Planned.Answer(new Changed.Refused(refusal.get()));
    }
    if (!(present instanceof Posted posted)) {
      throw new IllegalStateException("not refused, and not posted: " + present.status());
    }
    return reversing(caller, posted, asked, now);
  }

  private Planned reversing(Caller caller, Posted posted, AskedReversal asked, Instant now) {
    Optional<CatalogueSnapshot> known = catalogue.snapshot(posted.content().items());
    Reversal reversal = asked.on(today(known, now));
    List<Finding> findings = ShapeRules.judge(reversal);
    if (!findings.isEmpty()) {
      return new Planned.Answer(new Changed.Invalid(findings));
    }
    Content opposite =
        posted.opposite(
            reversal, stockAfter(posted.content(), known), () -> new LineId(changing.newId()));
    var id = new AdjustmentId(changing.newId());
    Draft draft =
        posted.reversed(
            id, known.map(opposite::knowing).orElse(opposite), caller.actor().person(), now);
    return new Planned.Beside(draft, Map.of("reverses", posted.id().toString()));
  }

  /** Read anew, and only where the posting brought batches into being. */
  private StockSnapshot stockAfter(Content posted, Optional<CatalogueSnapshot> known) {
    if (!posted.makesBatches()) {
      return StockSnapshot.UNKNOWN;
    }
    stock.forget(posted.items());
    return known
        .map(snapshot -> stock.read(Outline.of(posted), snapshot))
        .orElse(StockSnapshot.UNKNOWN);
  }

  /** UTC's while no catalogue tells the organisation's time zone. */
  private static LocalDate today(Optional<CatalogueSnapshot> known, Instant now) {
    ZoneId zone =
        known.<ZoneId>map(snapshot -> snapshot.organisation().timeZone()).orElse(ZoneOffset.UTC);
    return LocalDate.ofInstant(now, zone);
  }
}
