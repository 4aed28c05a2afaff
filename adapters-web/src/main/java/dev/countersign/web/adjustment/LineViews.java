package dev.countersign.web.adjustment;

import static dev.countersign.web.json.Plain.orNull;
import static dev.countersign.web.json.Plain.saidOrNull;
import static dev.countersign.web.json.Plain.textOrNull;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Counted;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows lines and what they are worth, rounded to the organisation's prices. */
final class LineViews {
  /** As many decimals as any amount has, while nothing tells how many prices have. */
  private static final int FINEST = 6;

  private final int decimals;
  private final FlatViews flat;

  LineViews(Optional<Organisation> organisation, FlatViews flat) {
    this.decimals = organisation.map(Organisation::pricePrecision).orElse(FINEST);
    this.flat = flat;
  }

  List<LineView> of(List<Line> lines) {
    return lines.stream().map(this::view).toList();
  }

  /** The signed sum, rounded once; null where a line has no cost. */
  @Nullable BigDecimal total(Content content) {
    return rounded(content.worth());
  }

  private LineView view(Line line) {
    return new LineView(
        line.id().toString(),
        line.itemId().value(),
        line.facts().name(),
        line.facts().sku(),
        line.facts().unit(),
        quantity(line.change()),
        value(line.change()),
        rounded(line.worth()),
        saidOrNull(line.cause()),
        saidOrNull(line.description()),
        textOrNull(line.accountId()),
        textOrNull(line.locationId()),
        orNull(line.counted().map(Counted::counted).map(Quantity::value)),
        orNull(line.counted().map(Counted::expected).map(Quantity::value)),
        line.serialNumbers().stream().map(SerialNumber::value).toList(),
        line.batches().stream().map(flat::batch).toList(),
        line.storages().stream().map(flat::storage).toList());
  }

  private @Nullable BigDecimal rounded(Optional<Amount> worth) {
    return orNull(worth.map(amount -> amount.rounded(decimals).value()));
  }

  private static @Nullable BigDecimal quantity(Change change) {
    return switch (change) {
      case Change.OfQuantity(var quantity) -> quantity.value();
      case Change.OfValue _ -> null;
    };
  }

  private static @Nullable BigDecimal value(Change change) {
    return switch (change) {
      case Change.OfQuantity _ -> null;
      case Change.OfValue(var amount) -> amount.value();
    };
  }
}
