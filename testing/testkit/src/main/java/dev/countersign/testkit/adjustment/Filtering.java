package dev.countersign.testkit.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.application.erp.ErpState;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.ItemFacts;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAdjustment;
import dev.countersign.testkit.given.GivenContent;
import dev.countersign.testkit.given.GivenFilter;
import dev.countersign.testkit.harness.OnStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 7, further: pages give what the filter asks for. */
interface Filtering extends OnStore {
  @Test
  @DisplayName("7.10 Types are told apart")
  default void givesTheTypesAskedFor() {
    AdjustmentId quantity = at(Given.content());
    AdjustmentId value = at(Given.content().ofValue().lines(Given.line().value("5")));

    assertThat(found(new GivenFilter().types(AdjustmentType.VALUE))).containsExactly(value);
    assertThat(found(new GivenFilter().types(AdjustmentType.values())))
        .containsExactlyInAnyOrder(quantity, value);
  }

  @Test
  @DisplayName("7.11 States at the ERP are told apart, as they are now")
  default void givesTheErpStatesAskedFor() {
    AdjustmentId resting = at(Given.content());
    Adjustment draft = Given.draft();
    kept(draft, Given.post(draft));

    assertThat(found(new GivenFilter().erpStates(ErpState.NOT_SENT))).containsExactly(resting);
    assertThat(found(new GivenFilter().erpStates(ErpState.SENDING, ErpState.FAILED)))
        .containsExactly(draft.id());
  }

  @Test
  @DisplayName("7.12 A location is the header's or a line's, an item a line's")
  default void givesLocationsAndItems() {
    AdjustmentId header = at(Given.content().at("A").lines(Given.line().item("1").at("B")));
    AdjustmentId lines =
        at(Given.content().nowhere().lines(Given.line().item("2").at("A"), Given.line().at("A")));
    at(Given.content().at("a").lines(Given.line().item("12")));

    assertThat(found(new GivenFilter().at("A"))).containsExactlyInAnyOrder(header, lines);
    assertThat(found(new GivenFilter().at("B"))).containsExactly(header);
    assertThat(found(new GivenFilter().item("1"))).containsExactly(header);
    assertThat(found(new GivenFilter().at("A").item("2"))).containsExactly(lines);
    assertThat(found(new GivenFilter().at("B").item("2"))).isEmpty();
  }

  @Test
  @DisplayName("7.13 A location and a status go together, also after the status has changed")
  default void givesLocationsByStatus() {
    var two = Given.content().at("A").lines(Given.line().at("B"));
    List<Adjustment> history = Given.adjustment().saying(two).history(Status.PENDING_APPROVAL);
    keptAll(history);
    AdjustmentId draft = at(Given.content().at("A"));

    assertThat(found(new GivenFilter().at("B").statuses(Status.PENDING_APPROVAL)))
        .containsExactly(history.getFirst().id());
    assertThat(found(new GivenFilter().at("B").statuses(Status.DRAFT))).isEmpty();
    assertThat(found(new GivenFilter().at("A").statuses(Status.DRAFT))).containsExactly(draft);
  }

  @Test
  @DisplayName("7.14 Reasons and creators are compared byte for byte")
  default void givesReasonsAndCreators() {
    AdjustmentId hers = at(Given.content().reason("Damaged goods"));
    AdjustmentId his =
        kept(Given.adjustment().by(Given.actor("Clerk", Role.CLERK)).draft()).adjustment().id();
    keptAll(Given.adjustment().by(Given.clerk2()).history(Status.PENDING_APPROVAL));

    assertThat(found(new GivenFilter().reason("damaged goods"))).isEmpty();
    assertThat(found(new GivenFilter().reason("Damaged goods"))).hasSize(3);
    assertThat(found(new GivenFilter().by("clerk"))).containsExactly(hers);
    assertThat(found(new GivenFilter().by("Clerk").statuses(Status.DRAFT))).containsExactly(his);
    assertThat(found(new GivenFilter().by("clerk2").statuses(Status.DRAFT))).isEmpty();
  }

  @Test
  @DisplayName("7.15 Dates are given from the first day to the last, both included")
  default void givesDates() {
    List<AdjustmentId> days =
        IntStream.range(0, 5)
            .mapToObj(day -> at(Given.content().on(Given.TODAY.minusDays(day))))
            .toList();

    assertThat(found(new GivenFilter().from(Given.TODAY.minusDays(1))))
        .containsExactlyInAnyOrderElementsOf(days.subList(0, 2));
    assertThat(found(new GivenFilter().to(Given.TODAY.minusDays(3))))
        .containsExactlyInAnyOrderElementsOf(days.subList(3, 5));
    assertThat(
            found(
                new GivenFilter()
                    .at(Given.MAIN.value())
                    .from(Given.TODAY.minusDays(3))
                    .to(Given.TODAY.minusDays(2))))
        .containsExactlyInAnyOrderElementsOf(days.subList(2, 4));
    assertThat(found(new GivenFilter().from(Given.TODAY).to(Given.TODAY.minusDays(1)))).isEmpty();
  }

  @Test
  @DisplayName("7.16 Words are found by their beginning: reference, SKU, description, item's name")
  default void givesWords() {
    var facts =
        new ItemFacts("Café (Extra-fine) 500g", "CF 12/a", "pcs", Tracking.NONE, Optional.empty());
    AdjustmentId id =
        at(
            Given.content()
                .reference("REF-IA-00001")
                .description("Dropped from a shelf")
                .lines(Given.line().knownAs(facts)));
    at(Given.content());

    for (String prefix :
        List.of(
            "ref-ia-0",
            "REF",
            "CF 1",
            "drop",
            "SHELF",
            "caf\u00e9",
            "extra-f",
            "(ex",
            "fine",
            "500",
            "fr")) {
      assertThat(found(new GivenFilter().words(prefix))).as(prefix).containsExactly(id);
    }
    for (String other : List.of("opped", "cf 2", "REF-IA-00002", "_e", "%%", "\\e")) {
      assertThat(found(new GivenFilter().words(other))).as(other).isEmpty();
    }
  }

  @Test
  @DisplayName("7.17 Words follow an edit, and one with many words is given once")
  default void givesWordsAfterAnEdit() {
    Adjustment draft =
        Given.adjustment().saying(Given.content().description("alpha alpine always")).draft();
    AdjustmentId second = at(Given.content().description("alpaca"));
    keptAll(List.of(draft, Given.edited(draft, Given.content().description("alto alp"))));

    assertThat(found(new GivenFilter().words("alw"))).isEmpty();
    assertThat(found(new GivenFilter().words("al"))).containsExactlyInAnyOrder(draft.id(), second);
    assertThat(found(new GivenFilter().words("al").statuses(Status.DRAFT))).hasSize(2);
  }

  @Test
  @DisplayName("7.18 Of a stock count there are none")
  default void givesNoCounts() {
    at(Given.content());

    assertThat(found(new GivenFilter().count(UUID.randomUUID()))).isEmpty();
  }

  @Test
  @DisplayName("7.19 For somebody waits what they may approve: by role, four eyes and the ERP")
  default void givesWhatWaits() {
    AdjustmentId first = waiting(Given.clerk(), Status.PENDING_APPROVAL);
    AdjustmentId second = waiting(Given.clerk(), Status.PENDING_FINAL_APPROVAL);
    AdjustmentId own = waiting(Given.approver2(), Status.PENDING_APPROVAL);
    waiting(Given.clerk(), Status.APPROVED);
    kept(Given.adjustment().by(Given.approver()).draft());

    assertThat(waitingFor(Given.approver())).containsExactlyInAnyOrder(first, own);
    assertThat(waitingFor(Given.approver2())).containsExactlyInAnyOrder(first);
    assertThat(waitingFor(Given.finalApprover())).containsExactly(second);
    assertThat(waitingFor(Given.admin())).containsExactlyInAnyOrder(first, second, own);
    assertThat(waitingFor(Given.actor("approver", Role.ADMIN)))
        .containsExactlyInAnyOrder(first, own);
    assertThat(waitingFor(Given.clerk())).isEmpty();
    assertThat(waitingFor(Given.actor("clerk", Role.ADMIN))).containsExactly(own);
  }

  @Test
  @DisplayName("7.20 What anybody has edited or submitted does not wait for them")
  default void givesNothingOfTheirOwn() {
    Adjustment draft = Given.draft();
    Adjustment submitted = GivenAdjustment.submittedBy(draft, Given.approver());
    keptAll(List.of(draft, submitted));

    assertThat(waitingFor(Given.approver())).isEmpty();
    assertThat(waitingFor(Given.approver2())).containsExactly(submitted.id());
  }

  @Test
  @DisplayName("7.21 Filtered pages follow each other without gap or repeat")
  default void givesPageAfterPageOfAFilter() {
    List<AdjustmentId> stored = IntStream.range(0, 12).mapToObj(i -> at(varied(i))).toList();

    for (int limit : List.of(1, 2, 5, 12)) {
      assertThat(found(new GivenFilter().words("al"), limit)).isEqualTo(stored.reversed());
      assertThat(found(new GivenFilter().to(Given.TODAY.plusDays(3)), limit))
          .isEqualTo(stored.reversed());
      assertThat(found(new GivenFilter().statuses(Status.DRAFT, Status.POSTED), limit))
          .isEqualTo(stored.reversed());
    }
  }

  @Test
  @DisplayName("7.22 Of several words each is found by its beginning, or all as one")
  default void givesSeveralWords() {
    var facts = new ItemFacts("Brass lamp", "BL 1", "pcs", Tracking.NONE, Optional.empty());
    AdjustmentId lamp =
        at(
            Given.content()
                .reference("REF IA 7")
                .description("Dropped from a shelf")
                .lines(Given.line().knownAs(facts)));
    AdjustmentId cup = at(Given.content().description("Dropped brazen cup"));

    for (String words : List.of("brass la", "LAM  drop", "ref ia", "ref sh a", "bl 1")) {
      assertThat(found(new GivenFilter().words(words))).as(words).containsExactly(lamp);
    }
    for (String words : List.of("lamp cup", "brass amp", "ia ref", "a shelf")) {
      assertThat(found(new GivenFilter().words(words))).as(words).isEmpty();
    }
    assertThat(found(new GivenFilter().words("drop bra"), 1)).containsExactly(cup, lamp);
    assertThat(found(new GivenFilter().words("drop bra").statuses(Status.POSTED))).isEmpty();
  }

  private static GivenContent varied(int i) {
    return Given.content()
        .at(i % 2 == 0 ? "A" : "B")
        .description("al" + i % 5 + " al" + i % 7)
        .on(Given.TODAY.minusDays(i % 3));
  }

  private AdjustmentId waiting(Actor creator, Status status) {
    List<Adjustment> history = Given.adjustment().by(creator).history(status);
    keptAll(history);
    return history.getFirst().id();
  }

  private List<AdjustmentId> waitingFor(Actor actor) {
    return found(new GivenFilter().waitingFor(actor));
  }

  private AdjustmentId at(GivenContent content) {
    return kept(Given.adjustment().saying(content).draft()).adjustment().id();
  }

  private List<AdjustmentId> found(GivenFilter filter) {
    return found(filter, 50);
  }

  private List<AdjustmentId> found(GivenFilter given, int limit) {
    AdjustmentFilter filter = given.build();
    var all = new ArrayList<AdjustmentId>();
    Optional<Position> next = Optional.empty();
    do {
      var query = new AdjustmentQuery(filter, new LocationAccess.Everywhere(), next, limit);
      AdjustmentPage page = store().adjustments().page(query);
      page.items().forEach(recorded -> all.add(recorded.adjustment().id()));
      next = page.next();
    } while (next.isPresent());
    return all;
  }
}
