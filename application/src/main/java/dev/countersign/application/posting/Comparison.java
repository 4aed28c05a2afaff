package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Hindrance.Difference;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.Posting;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds the ERP's document against what was to be posted. */
final class Comparison {
  private Comparison() {}

  /** All that they do not share; of the lines those alone. */
  static List<Difference> differences(Posting ours, ErpDocument theirs) {
    return Stream.concat(number(ours, theirs), lines(ours, theirs)).toList();
  }

  private static Stream<Difference> number(Posting ours, ErpDocument theirs) {
    return ours.referenceNumber().equals(theirs.referenceNumber())
        ? Stream.empty()
        : Stream.of(new Difference("reference", ours.referenceNumber(), theirs.referenceNumber()));
  }

  private static Stream<Difference> lines(Posting ours, ErpDocument theirs) {
    List<String> asked =
        ours.lines().stream().map(l -> text(l.change(), l.itemId(), l.locationId())).toList();
    List<String> found =
        theirs.lines().stream().map(l -> text(l.change(), l.itemId(), l.locationId())).toList();
    return theirs.holds(ours)
        ? Stream.empty()
        : Stream.of(new Difference("lines", without(asked, found), without(found, asked)));
  }

  private static String without(List<String> lines, List<String> others) {
    var left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return String.join("; ", left);
  }

  private static String text(Change change, ItemId item, LocationId location) {
    String amount =
        switch (change) {
          case Change.OfQuantity(var quantity) -> quantity.toString();
          case Change.OfValue(var value) -> "value " + value;
        };
    return amount + " of " + item + " at " + location;
  }
}
