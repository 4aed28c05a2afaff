package dev.countersign.testkit.audit;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.FieldChange;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenEverything;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.OnStore;
import dev.countersign.testkit.harness.StoreHarness;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link AuditTrail} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class AuditTrailContract implements OnStore {
  private static final Origin ORIGIN =
      new Origin("2001:db8::1", "Scanner/2.1 (" + GivenEverything.TEXT + ")", "dock 3", "7f3a");

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Override
  public final StoreHarness store() {
    return store;
  }

  @Test
  @DisplayName("1.1 What somebody did comes back, with their roles, places and origin")
  final void remembersSomebody() {
    Actor actor = Given.at(Given.actor("معاذ 👷", Role.CLERK, Role.APPROVER), "01", "1");
    assertComesBack(entry(new Author.Human(actor, ORIGIN)));
  }

  @Test
  @DisplayName("1.2 Somebody without roles, somebody with all, and one who acts nowhere come back")
  final void remembersRolesAndPlaces() {
    assertComesBack(entry(new Author.Human(Given.actor("a"), Origin.UNKNOWN)));
    assertComesBack(entry(new Author.Human(Given.actor("b", Role.values()), ORIGIN)));
    assertComesBack(entry(new Author.Human(Given.at(Given.clerk()), ORIGIN)));
  }

  @Test
  @DisplayName("1.3 What Countersign itself did comes back")
  final void remembersOurselves() {
    assertComesBack(entry(new Author.Machine("posting")));
  }

  @Test
  @DisplayName("1.4 Fields and facts come back byte for byte, blank ones too")
  final void remembersTexts() {
    var plain = entry(new Author.Machine("posting"));
    assertComesBack(
        new AuditEntry(
            plain.id(),
            plain.at(),
            plain.author(),
            "final-approve",
            plain.subject(),
            Long.MAX_VALUE,
            List.of(
                new FieldChange("lines/0/quantity", "", "0.000001"),
                new FieldChange("lines/1/itemId", "9223372036854775807", ""),
                new FieldChange("description", GivenEverything.TEXT, "x".repeat(100_000))),
            Map.of("sent", "{\"b\":1,\"a\":12345678901234567.89}", "blank", "", "🧯", "\u0000")));
  }

  @Test
  @DisplayName("1.5 What goes with no change is kept on return, with or without an adjustment")
  final void keepsAtOnce() {
    AuditEntry entry = entry(new Author.Human(Given.clerk(), ORIGIN));
    store.auditTrail().append(entry);

    assertThat(store.elsewhere().auditTrail().of(entry.subject())).containsExactly(entry);
  }

  @Test
  @DisplayName("1.6 Of a crowd that appends at once no entry is lost")
  final void losesNone() {
    AdjustmentId subject = Given.draft().id();
    List<AuditEntry> entries =
        IntStream.range(0, CROWD * 5).mapToObj(i -> entryOf(subject, i)).toList();
    AtOnce.each(
        CROWD,
        i -> {
          entries.subList(i * 5, i * 5 + 5).forEach(store.auditTrail()::append);
          return i;
        });

    assertThat(store.auditTrail().of(subject)).containsExactlyInAnyOrderElementsOf(entries);
  }

  @Test
  @DisplayName("2.1 Entries come oldest first, those of changes and the others alike")
  final void goesOldestFirst() {
    Draft draft = Given.draft();
    AuditEntry created = entryOf(draft.id(), 0);
    AuditEntry refused = entryOf(draft.id(), 1);
    AuditEntry edited = entryOf(draft.id(), 2);
    AuditEntry exported = entryOf(draft.id(), 3);
    kept(Given.change(draft).noted(created));
    store.auditTrail().append(refused);
    kept(Given.change(Given.edited(draft, Given.content())).noted(edited));
    store.auditTrail().append(exported);

    assertThat(store.auditTrail().of(draft.id()))
        .containsExactly(created, refused, edited, exported);
  }

  @Test
  @DisplayName("2.2 Of the same moment they come in the order in which they were appended")
  final void keepsTheOrderOfAMoment() {
    AdjustmentId subject = Given.draft().id();
    List<AuditEntry> entries = IntStream.range(0, 20).mapToObj(_ -> entryOf(subject, 0)).toList();
    entries.forEach(store.auditTrail()::append);

    assertThat(store.auditTrail().of(subject)).isEqualTo(entries);
  }

  @Test
  @DisplayName("2.3 Another adjustment's entries are not among them")
  final void keepsSubjectsApart() {
    AdjustmentId subject = Given.draft().id();
    store.auditTrail().append(entryOf(Given.draft().id(), 0));

    assertThat(store.auditTrail().of(subject)).isEmpty();
  }

  private void assertComesBack(AuditEntry entry) {
    store.auditTrail().append(entry);

    assertThat(store.auditTrail().of(entry.subject())).containsExactly(entry);
  }

  private static AuditEntry entry(Author author) {
    return new AuditEntry(
        GivenIds.next(),
        Given.NOW,
        author,
        "approve",
        GivenIds.adjustment(),
        2,
        List.of(new FieldChange("status", "DRAFT", "PENDING_APPROVAL")),
        Map.of("comment", "seen"));
  }

  private static AuditEntry entryOf(AdjustmentId subject, int secondsLater) {
    return new AuditEntry(
        GivenIds.next(),
        Given.NOW.plusSeconds(secondsLater),
        new Author.Human(Given.clerk(), ORIGIN),
        "edit",
        subject,
        1,
        List.of(),
        Map.of());
  }
}
