package dev.countersign.testkit.given;

import static dev.countersign.testkit.given.GivenAllocations.batchIn;
import static dev.countersign.testkit.given.GivenAllocations.newBatch;
import static dev.countersign.testkit.given.GivenAllocations.storage;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.adjustment.ItemFacts;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import java.util.Optional;

/** Contents in which every field says something that is easily bent on the way. */
public final class GivenEverything {
  /** Right to left, marks, characters beyond 16 bits, quotes, a break, and blanks at the ends. */
  public static final String TEXT = " رُفوف مكسورة 🧯👩‍🏭 \"it's\" 100% \\n\n\t<é> ";

  private GivenEverything() {}

  /** Every kind of tracking, in and out. */
  public static Content ofQuantity() {
    return Given.content()
        .reason("Stocktaking results")
        .description(TEXT)
        .reference("REF-IA 00001")
        .customFields(
            new CustomField("9223372036854775807", TEXT, TEXT), new CustomField("2", "", ""))
        .lines(tiny(), batches(), serials(), bins())
        .build();
  }

  /** Changes of worth alone, one of an item without a cost. */
  public static Content ofValue() {
    return Given.content()
        .ofValue()
        .nowhere()
        .lines(
            Given.line().value("-999999999.99").at("460000000041010"),
            Given.line().item("2").value("0.01").withoutCost().at("460000000041011"))
        .build();
  }

  private static GivenLine tiny() {
    return Given.line()
        .item("9223372036854775807")
        .quantity("0.000001")
        .costing("0")
        .cause("dropped")
        .description(TEXT)
        .account("0000000000000000388")
        .at("0460000000041010")
        .counted("12.000001", "12");
  }

  private static GivenLine batches() {
    return Given.line()
        .item("4815000000044200")
        .quantity("5.5")
        .knownAs(
            new ItemFacts(TEXT, TEXT, "kg", Tracking.BATCH, Optional.of(Amount.of("0.000001"))))
        .batches(
            newBatch("BTC-TL-089", "2.25", storage("77", "2", "S"), storage("78", "0.25")),
            batchIn("4815000000099", "btc-tl-089", "4815000000098", "3.25"));
  }

  private static GivenLine serials() {
    return Given.line()
        .item("4815000000044300")
        .quantity("-3")
        .knownAs(new ItemFacts("Drill", "DR", "pcs", Tracking.SERIAL, Optional.empty()))
        .serials("ARMP-0078", "armp-0078", "٠٠٧ 🔩")
        .storages(storage("77", "2", "ARMP-0078", "armp-0078"), storage("78", "1", "٠٠٧ 🔩"));
  }

  private static GivenLine bins() {
    return Given.line()
        .item("4815000000044400")
        .quantity("-999999999.999999")
        .storages(storage("79", "999999999"), storage("80", "0.999999"));
  }
}
