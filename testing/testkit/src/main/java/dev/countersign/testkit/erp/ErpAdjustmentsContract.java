package dev.countersign.testkit.erp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.given.GivenLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link ErpAdjustments} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class ErpAdjustmentsContract extends ErpContract {
  /** One more than the longest page of a list. */
  private static final int MORE_THAN_A_PAGE = 201;

  private ErpAdjustments adjustments() {
    return erp().adjustments();
  }

  @Test
  @DisplayName("1.1 What was booked is found again, and stock has moved")
  final void findsWhatItBooked() {
    Posting posting = ErpPostings.plain();

    ErpDocument booked = booked(posting);

    assertThat(booked.status()).isEqualTo(ErpStatus.ADJUSTED);
    assertThat(found(booked.id())).isEqualTo(booked);
    assertThat(booked.referenceNumber()).isEqualTo(posting.referenceNumber());
    assertThat(booked.holds(posting)).isTrue();
    assertStock(ErpGoods.PLAIN).isEqualTo("48");
  }

  @Test
  @DisplayName("1.2 The far side holds every field that was sent")
  final void sendsEveryField() {
    assertArrives(
        ErpPostings.posting(
            Given.content()
                .reference("REF-IA-00001")
                .description("كسر في المستودع 📦, \"quoted\" & <marked>")
                .lines(
                    ErpPostings.line(ErpGoods.PLAIN.value(), "0.000001")
                        .account(ErpGoods.LOSSES.value())
                        .description("سطر 🔩"),
                    ErpPostings.line(ErpGoods.OTHER.value(), "-12.5"))));
  }

  @Test
  @DisplayName("1.3 An adjustment of value arrives as a value")
  final void sendsValues() {
    assertArrives(ErpCapability.VALUE, ErpPostings.value("-250.55"));
    assertStock(ErpGoods.PLAIN).isEqualTo("50");
  }

  @Test
  @DisplayName("1.4 Batches arrive, new ones by number and known ones by id, with their storages")
  final void sendsBatches() {
    assertArrives(ErpCapability.BATCHES, ErpPostings.intoNewBatch());
    assertArrives(ErpCapability.BATCHES, ErpPostings.outOfBatch("4"));
  }

  @Test
  @DisplayName("1.5 Serial numbers arrive")
  final void sendsSerials() {
    assertArrives(ErpCapability.SERIALS, ErpPostings.serials());
  }

  @Test
  @DisplayName("1.6 Storages arrive")
  final void sendsStorages() {
    assertArrives(ErpCapability.STORAGES, ErpPostings.storages());
  }

  @Test
  @DisplayName("2.1 A lost answer leaves doubt and one document")
  final void leavesDoubtWhereTheAnswerIsLost() {
    Posting posting = ErpPostings.plain();
    erp().loseNextAnswer();

    assertThat(adjustments().create(posting)).isInstanceOf(ErpWrite.InDoubt.class);
    assertThat(erp().creates()).isEqualTo(1);
    assertThat(erp().documents(posting.referenceNumber())).hasSize(1);
    assertThat(searched(posting.code())).hasSize(1);
  }

  @Test
  @DisplayName("2.2 A posting that is sent twice is two documents, and one request each")
  final void sendsOneRequest() {
    Posting posting = ErpPostings.plain();
    booked(posting);
    booked(posting);

    assertThat(erp().creates()).isEqualTo(2);
    assertThat(searched(posting.code())).hasSize(2);
  }

  @Test
  @DisplayName("3.1 Nothing is sent to an ERP that is down")
  final void sendsNothingWhereItIsDown() {
    Posting posting = ErpPostings.plain();
    erp().goDown();

    assertThat(adjustments().create(posting)).isInstanceOf(ErpWrite.NotSent.class);
    erp().comeBack();
    assertThat(erp().documents(posting.referenceNumber())).isEmpty();
    assertThat(booked(posting).holds(posting)).isTrue();
  }

  @Test
  @DisplayName("3.2 A refused rate is not sent, and says how long to wait")
  final void waitsWhereItIsThrottled() {
    Posting posting = ErpPostings.plain();
    erp().throttleNext();

    ErpWrite write = adjustments().create(posting);

    assertThat(write).isInstanceOf(ErpWrite.NotSent.class);
    assertThat(((ErpWrite.NotSent) write).delay()).isPresent();
    assertThat(((ErpWrite.NotSent) write).error().code()).isEqualTo("erp.throttled");
    assertThat(erp().documents(posting.referenceNumber())).isEmpty();
  }

  @Test
  @DisplayName("4.1 What the ERP refuses is declined with its own code and words")
  final void declinesWithTheErpsWords() {
    Posting posting = ErpPostings.plain();
    erp().refuseNext();

    ErpWrite write = adjustments().create(posting);

    assertThat(cause(write)).isEqualTo(ErpWrite.Cause.REFUSED);
    assertThat(((ErpWrite.Declined) write).error().erpCode()).isNotBlank();
    assertThat(((ErpWrite.Declined) write).error().erpMessage()).isNotBlank();
    assertThat(erp().documents(posting.referenceNumber())).isEmpty();
  }

  @Test
  @DisplayName("5.1 A code is found wherever its document stands in the list")
  final void findsCodesAnywhere() {
    Posting first = ErpPostings.plain("1");
    booked(first);
    for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
      booked(ErpPostings.plain("1"));
    }
    Posting last = ErpPostings.plain("1");
    booked(last);

    assertThat(searched(first.code())).singleElement().matches(it -> it.holds(first));
    assertThat(searched(last.code())).hasSize(1);
  }

  @Test
  @DisplayName("5.2 A code is found behind a reference, and nowhere but at the end")
  final void comparesCodesExactly() {
    ReferenceCode code = GivenIds.code();
    booked(ErpPostings.posting(Given.content().lines(plainLine()).reference("REF-1"), code));
    booked(ErpPostings.posting(Given.content().lines(plainLine()).reference(code + " X")));
    booked(ErpPostings.posting(Given.content().lines(plainLine()).reference("X" + code)));

    assertThat(searched(code))
        .singleElement()
        .matches(it -> it.referenceNumber().equals("REF-1 " + code));
    assertThat(searched(GivenIds.code())).isEmpty();
  }

  @Test
  @DisplayName("5.3 A search that cannot see the whole list says so")
  final void saysThatItCouldNotSearch() {
    booked(ErpPostings.plain());
    erp().loseNextAnswer();
    assertThat(search(GivenIds.code())).isInstanceOf(ErpSearch.Unavailable.class);
    erp().goDown();
    assertThat(search(GivenIds.code())).isInstanceOf(ErpSearch.Unavailable.class);
  }

  @Test
  @DisplayName("5.4 Of several codes each is answered by itself")
  final void findsEachOfSeveralCodes() {
    Posting once = ErpPostings.plain("1");
    Posting twice = ErpPostings.plain("1");
    ReferenceCode never = GivenIds.code();
    booked(once);
    booked(twice);
    booked(twice);

    assertThat(searched(Set.of(once.code(), twice.code(), never)))
        .containsOnlyKeys(once.code(), twice.code(), never)
        .hasEntrySatisfying(once.code(), found -> assertThat(found).hasSize(1))
        .hasEntrySatisfying(twice.code(), found -> assertThat(found).hasSize(2))
        .hasEntrySatisfying(never, found -> assertThat(found).isEmpty());
  }

  @Test
  @DisplayName("5.5 Every code is found though rows move from page to page meanwhile")
  final void findsCodesInAMovingList() {
    Set<ReferenceCode> codes =
        Stream.generate(() -> ErpPostings.plain("1"))
            .limit(MORE_THAN_A_PAGE)
            .peek(posting -> booked(posting))
            .map(Posting::code)
            .collect(Collectors.toSet());
    erp().unsettleLists();

    assertThat(searched(codes)).allSatisfy((_, found) -> assertThat(found).hasSize(1));
  }

  @Test
  @DisplayName("6.1 An update leaves what the posting says, and no other lines")
  final void replacesWhatADocumentSays() {
    ErpDocument booked =
        booked(ErpPostings.posting(plainLine(), ErpPostings.line(ErpGoods.OTHER.value(), "-1")));
    Posting next =
        ErpPostings.posting(
            ErpPostings.line(ErpGoods.OTHER.value(), "-3"),
            ErpPostings.line(ErpGoods.SERIAL.value(), "1").serials("SN-9"));

    ErpWrite write = adjustments().update(booked.id(), next);
    if (isDeclaredLack(ErpCapability.UPDATE, write)) {
      return;
    }

    assertThat(write).isInstanceOf(ErpWrite.Booked.class);
    assertThat(found(booked.id()).holds(next)).isTrue();
    assertThat(erp().documents(next.referenceNumber())).containsExactly(FarDocument.of(next));
    assertStock(ErpGoods.PLAIN).isEqualTo("50");
    assertStock(ErpGoods.OTHER).isEqualTo("47");
  }

  @Test
  @DisplayName("6.2 An update may change the quantities of batches and storages that are there")
  final void restatesAllocations() {
    ErpDocument booked = booked(ErpPostings.outOfBatch("4"));
    Posting next = ErpPostings.outOfBatch("6");

    ErpWrite write = adjustments().update(booked.id(), next);
    if (isDeclaredLack(ErpCapability.UPDATE, write)) {
      return;
    }

    assertThat(write).isInstanceOf(ErpWrite.Booked.class);
    assertThat(erp().documents(next.referenceNumber())).containsExactly(FarDocument.of(next));
    assertStock(ErpGoods.BATCHED).isEqualTo("14");
  }

  @Test
  @DisplayName("6.3 What cannot be updated is missing, or was not sent")
  final void updatesNothingElse() {
    ErpWrite write = adjustments().update(NOWHERE, ErpPostings.plain());
    if (isDeclaredLack(ErpCapability.UPDATE, write)) {
      return;
    }
    assertThat(cause(write)).isEqualTo(ErpWrite.Cause.MISSING);
    erp().goDown();
    assertThat(adjustments().update(NOWHERE, ErpPostings.plain()))
        .isInstanceOf(ErpWrite.NotSent.class);
  }

  @Test
  @DisplayName("7.1 A deleted document is gone, and stock is back")
  final void deletesWithItsStock() {
    DocumentId id = booked(ErpPostings.plain()).id();

    ErpWrite write = adjustments().delete(id);
    if (isDeclaredLack(ErpCapability.DELETE, write)) {
      return;
    }

    assertThat(write).isInstanceOf(ErpWrite.Booked.class);
    assertThat(adjustments().find(id)).isInstanceOf(ErpLookup.Missing.class);
    assertThat(cause(adjustments().delete(id))).isEqualTo(ErpWrite.Cause.MISSING);
    assertStock(ErpGoods.PLAIN).isEqualTo("50");
  }

  @Test
  @DisplayName("7.2 A delete whose answer is lost leaves doubt, and is done")
  final void leavesDoubtAboutADelete() {
    DocumentId id = booked(ErpPostings.plain()).id();
    erp().loseNextAnswer();

    ErpWrite write = adjustments().delete(id);
    if (isDeclaredLack(ErpCapability.DELETE, write)) {
      return;
    }

    assertThat(write).isInstanceOf(ErpWrite.InDoubt.class);
    assertThat(adjustments().find(id)).isInstanceOf(ErpLookup.Missing.class);
  }

  @Test
  @DisplayName("8.1 A document that is not there is missing")
  final void saysWhatIsMissing() {
    assertThat(adjustments().find(NOWHERE)).isInstanceOf(ErpLookup.Missing.class);
    assertThat(adjustments().find(new DocumentId("../organizations")))
        .isInstanceOf(ErpLookup.Missing.class);
  }

  @Test
  @DisplayName("8.2 A document that cannot be asked for is not missing")
  final void saysWhatCannotBeAsked() {
    DocumentId id = booked(ErpPostings.plain()).id();
    erp().loseNextAnswer();
    assertThat(adjustments().find(id)).isInstanceOf(ErpLookup.Unavailable.class);
    erp().goDown();
    assertThat(adjustments().find(id)).isInstanceOf(ErpLookup.Unavailable.class);
  }

  private static GivenLine plainLine() {
    return ErpPostings.line(ErpGoods.PLAIN.value(), "-2");
  }

  private void assertArrives(ErpCapability capability, Posting posting) {
    if (lacks().contains(capability)) {
      isDeclaredLack(capability, adjustments().create(posting));
    } else {
      assertArrives(posting);
    }
  }

  private void assertArrives(Posting posting) {
    ErpDocument booked = booked(posting);
    assertThat(erp().documents(posting.referenceNumber())).containsExactly(FarDocument.of(posting));
    assertThat(found(booked.id()).holds(posting)).isTrue();
  }

  private List<ErpDocument> searched(ReferenceCode code) {
    return Objects.requireNonNull(searched(Set.of(code)).get(code));
  }

  private Map<ReferenceCode, List<ErpDocument>> searched(Set<ReferenceCode> codes) {
    ErpSearch search = adjustments().search(codes);
    assertThat(search).isInstanceOf(ErpSearch.Searched.class);
    return ((ErpSearch.Searched) search).matches();
  }

  private ErpSearch search(ReferenceCode code) {
    return adjustments().search(Set.of(code));
  }
}
