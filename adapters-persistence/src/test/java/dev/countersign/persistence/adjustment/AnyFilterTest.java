package dev.countersign.persistence.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.erp.ErpState;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenContent;
import dev.countersign.testkit.given.GivenFilter;
import dev.countersign.testkit.given.GivenLine;
import dev.countersign.testkit.memory.InMemoryStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any filter finds in the database what it finds where adjustments are held against it one by one.
 */
final class AnyFilterTest {
  private static final int STORED = 120;
  private static final int ASKED = 250;
  private static final List<String> LOCATIONS = List.of("A", "B", "C", "a");

  private final MySqlStore store = MySqlStore.empty();
  private final Adjustments simple = new InMemoryStore(InstantSource.system()).adjustments();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void findsTheSame(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < STORED; i++) {
      history(random).forEach(this::keep);
    }
    for (int i = 0; i < ASKED; i++) {
      AdjustmentQuery query =
          new AdjustmentQuery(
              filter(random).build(), access(random), Optional.empty(), 1 + random.nextInt(40));
      assertThat(all(store.adjustments(), query)).as("%s", query).isEqualTo(all(simple, query));
    }
  }

  private void keep(Adjustment version) {
    store.adjustments().store(Given.change(version).build());
    simple.store(Given.change(version).build());
  }

  private static List<Adjustment> history(Random random) {
    Status status = anyOf(List.of(Status.values()), random);
    return Given.adjustment()
        .by(actor(random))
        .createdAt(Given.NOW.plusSeconds(random.nextInt(50)))
        .saying(content(random))
        .history(status == Status.VOIDED ? Status.POSTED : status);
  }

  private static GivenContent content(Random random) {
    GivenLine[] lines =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(_ -> line(random))
            .toArray(GivenLine[]::new);
    GivenContent content =
        Given.content()
            .lines(lines)
            .on(Given.TODAY.minusDays(random.nextInt(120)))
            .reason("reason " + random.nextInt(3))
            .description(
                "al%d al%d be%s".formatted(random.nextInt(90), random.nextInt(90), rare(random)));
    return random.nextInt(5) == 0 ? content.nowhere() : content.at(anyOf(LOCATIONS, random));
  }

  /** Half have some of very many words. */
  private static String rare(Random random) {
    return random.nextBoolean()
        ? ""
        : " xo%d xo%d".formatted(random.nextInt(900), random.nextInt(900));
  }

  private static GivenLine line(Random random) {
    GivenLine line = Given.line().item("item " + random.nextInt(6));
    return random.nextInt(3) == 0 ? line.at(anyOf(LOCATIONS, random)) : line;
  }

  private static Actor actor(Random random) {
    return List.of(Given.clerk(), Given.clerk2(), Given.admin()).get(random.nextInt(3));
  }

  private static GivenFilter filter(Random random) {
    var filter = new GivenFilter();
    for (int parts = random.nextInt(4); parts > 0; parts--) {
      switch (random.nextInt(10)) {
        case 0 -> filter.statuses(Status.DRAFT, Status.PENDING_APPROVAL);
        case 1 -> filter.statuses(anyOf(List.of(Status.values()), random));
        case 2 -> filter.types(AdjustmentType.QUANTITY);
        case 3 -> filter.erpStates(ErpState.NOT_SENT, ErpState.FAILED);
        case 4 -> filter.at(anyOf(LOCATIONS, random));
        case 5 -> filter.item("item " + random.nextInt(7));
        case 6 -> filter.by(actor(random).id().value());
        case 7 -> filter.from(Given.TODAY.minusDays(random.nextInt(120)));
        case 8 -> filter.to(Given.TODAY.minusDays(random.nextInt(120)));
        default -> words(filter, random);
      }
    }
    return random.nextInt(6) == 0 ? filter.waitingFor(approver(random)) : filter;
  }

  private static void words(GivenFilter filter, Random random) {
    filter.words(
        anyOf(
            List.of(
                "al", "al1", "al22", "be", "zz", "ti", "al1 be", "be al1", "ti al2", "xo", "xo al",
                "al xo"),
            random));
  }

  private static Actor approver(Random random) {
    return List.of(Given.approver(), Given.finalApprover(), Given.admin(), Given.clerk())
        .get(random.nextInt(4));
  }

  private static <T> T anyOf(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static LocationAccess access(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new LocationAccess.Only(Set.of());
      case 1 -> new LocationAccess.Only(Set.of(new LocationId("A")));
      case 2 -> new LocationAccess.Only(Set.of(new LocationId("A"), new LocationId("B")));
      default -> new LocationAccess.Everywhere();
    };
  }

  private static List<AdjustmentId> all(Adjustments adjustments, AdjustmentQuery first) {
    var all = new ArrayList<AdjustmentId>();
    AdjustmentPage page = adjustments.page(first);
    page.items().forEach(found -> all.add(found.adjustment().id()));
    while (page.next().isPresent()) {
      page = adjustments.page(first.from(page.next().get()));
      page.items().forEach(found -> all.add(found.adjustment().id()));
    }
    return all;
  }
}
