package dev.countersign.benchmarks.store;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.ItemFacts;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenContent;
import dev.countersign.testkit.given.GivenLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A day's thousand adjustments: nine of ten posted, at twenty locations and a fifth of them at two,
 * by fifty people, of two thousand items, each of which is in few.
 */
final class Pattern {
  static final int SIZE = 1000;
  static final String LOCATION = "location-1";
  static final String CREATOR = "person-1";
  static final String COMMON_ITEM = "item-common";
  static final String RARE_ITEM = "item-rare";

  private Pattern() {}

  /** Keeps them, and of each rare value a few that are older than all others. */
  static void keep(Adjustments adjustments) {
    for (int i = 0; i < SIZE; i++) {
      keep(adjustments, i);
    }
  }

  /** The rarest are the oldest: where one looks last. */
  static void keepRare(Adjustments adjustments) {
    for (int i = 0; i < 5; i++) {
      GivenContent content =
          content(i).lines(line(i).item(i < 3 ? RARE_ITEM : "item-other")).description("zebra");
      List<Adjustment> history =
          Given.adjustment()
              .by(Given.actor(CREATOR, Role.CLERK))
              .createdAt(Given.NOW.minus(Duration.ofDays(2000 + i)))
              .saying(content.at(LOCATION).on(Given.TODAY.minusDays(2000)))
              .history(Status.REJECTED);
      history.forEach(version -> adjustments.store(Given.change(version).build()));
    }
  }

  private static void keep(Adjustments adjustments, int i) {
    Status status =
        switch (i % 100) {
          case 0, 1 -> Status.DRAFT;
          case 2, 3 -> Status.PENDING_APPROVAL;
          case 4 -> Status.PENDING_FINAL_APPROVAL;
          case 5 -> Status.APPROVED;
          case 6, 7, 8, 9 -> Status.CANCELLED;
          default -> Status.POSTED;
        };
    Given.adjustment()
        .by(Given.actor("person-" + i % 50, Role.CLERK))
        .createdAt(Given.NOW.minusSeconds(60L * i))
        .saying(content(i))
        .history(status)
        .forEach(version -> adjustments.store(Given.change(version).build()));
  }

  private static GivenContent content(int i) {
    GivenLine[] lines =
        IntStream.range(0, 3).mapToObj(line -> line(3 * i + line)).toArray(GivenLine[]::new);
    if (i % 2 == 0) {
      lines[1] = lines[1].item(COMMON_ITEM);
    }
    if (i % 5 == 0) {
      lines[2] = lines[2].at("location-" + (i + 1) % 20);
    }
    return Given.content()
        .on(Given.TODAY)
        .at("location-" + i % 20)
        .description("Dropped from shelf " + i % 300 + " while being counted")
        .lines(lines);
  }

  private static GivenLine line(int i) {
    int item = new SplittableRandom(20261120L + i).nextInt(2000);
    var facts =
        new ItemFacts(
            "Lamp size " + item, "SKU-" + item, "pcs", Tracking.NONE, Optional.of(Amount.of("2")));
    return Given.line().item("item-" + item).quantity("-" + (i % 7 + 1)).knownAs(facts);
  }
}
