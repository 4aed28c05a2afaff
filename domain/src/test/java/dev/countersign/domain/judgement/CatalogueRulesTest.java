package dev.countersign.domain.judgement;

import static dev.countersign.domain.given.GivenCatalogue.CLOSED;
import static dev.countersign.domain.given.GivenCatalogue.GOODS;
import static dev.countersign.domain.given.GivenCatalogue.LAPTOP;
import static dev.countersign.domain.given.GivenCatalogue.LOSSES;
import static dev.countersign.domain.given.GivenCatalogue.OFFICE;
import static dev.countersign.domain.given.GivenCatalogue.OLD;
import static dev.countersign.domain.given.GivenCatalogue.TODAY;
import static dev.countersign.domain.given.GivenCatalogue.UNPRICED;
import static dev.countersign.domain.given.GivenJudgement.judging;
import static dev.countersign.domain.given.GivenLine.line;
import static dev.countersign.domain.given.GivenProposal.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.given.Found;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.given.GivenStock;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules that catalogue and calendar decide, each with what just passes and just fails; of stock
 * nothing is known.
 */
class CatalogueRulesTest {
  private static final LocationId NOWHERE = new LocationId("404");

  @Test
  void hasNothingAgainstDamagedLaptops() {
    assertThat(found(proposal())).isEmpty();
    assertThat(judge(proposal(), GivenCatalogue.snapshot()).isValid()).isTrue();
  }

  @Test
  void takesNoDateAfterToday() {
    assertThat(found(proposal().date(TODAY))).isEmpty();
    assertThat(found(proposal().date(TODAY.plusDays(1)))).containsExactly("date.future at date");
    assertThat(judge(proposal().date(TODAY.plusDays(1)), GivenCatalogue.snapshot()).isValid())
        .isFalse();
  }

  @Test
  void goesBackAsManyDaysAsConfigured() {
    assertThat(found(proposal().date(TODAY.minusDays(31)))).isEmpty();
    assertThat(found(proposal().date(TODAY.minusDays(32)))).containsExactly("date.too_old at date");
  }

  @Test
  void wantsAConfiguredReasonByTextOrCode() {
    assertThat(found(proposal().reason("Damaged goods"))).isEmpty();
    assertThat(found(proposal().reason("DAMAGED_GOODS"))).isEmpty();
    assertThat(found(proposal().reason("damaged goods")))
        .containsExactly("reason.unknown at reason");
  }

  @Test
  void wantsEachLineToGoTheReasonsWay() {
    assertThat(found(proposal().reason("Stocktaking results").lines(line(), in(UNPRICED))))
        .isEmpty();
    assertThat(found(proposal().reason("Damaged goods").lines(line(), in(UNPRICED))))
        .containsExactly("reason.direction at lines/1");
    assertThat(found(proposal().reason("FOUND").lines(line(), in(UNPRICED))))
        .containsExactly("reason.direction at lines/0");
  }

  @Test
  void knowsTheDirectionsOfTheShippedReasons() {
    for (String outbound :
        List.of("Stock on fire", "Stolen goods", "Damaged goods", "Stock Written off")) {
      assertThat(found(proposal().reason(outbound))).isEmpty();
      assertThat(found(proposal().reason(outbound).lines(in(LAPTOP))))
          .containsExactly("reason.direction at lines/0");
    }
    for (String any : List.of("Stocktaking results", "Inventory Revaluation")) {
      assertThat(found(proposal().reason(any).lines(line(), in(LAPTOP)))).isEmpty();
    }
  }

  @Test
  void judgesAValueByItsDirectionToo() {
    assertThat(found(GivenProposal.revaluation("-1").reason("Stolen goods"))).isEmpty();
    assertThat(found(GivenProposal.revaluation("1").reason("Stolen goods")))
        .containsExactly("reason.direction at lines/0");
  }

  @Test
  void wantsADescriptionWhereTheReasonDoes() {
    GivenProposal scrapped = proposal().reason("SCRAP");
    assertThat(found(scrapped.description("run over"))).isEmpty();
    assertThat(found(scrapped.description(" ")))
        .containsExactly("description.required at description");
  }

  @Test
  void wantsAnItemThatIsInUseAndStocked() {
    assertThat(found(of(new ItemId("404")))).containsExactly("item.unknown at lines/0/itemId");
    assertThat(found(of(GivenCatalogue.RETIRED)))
        .containsExactly("item.inactive at lines/0/itemId");
    assertThat(found(of(GivenCatalogue.SERVICE)))
        .containsExactly("item.not_stocked at lines/0/itemId");
  }

  @Test
  void wantsALocationOfTheLineOrTheAdjustment() {
    assertThat(found(proposal().nowhere().lines(line().at(OFFICE)))).isEmpty();
    assertThat(found(proposal().nowhere().lines(line().at(OFFICE), line())))
        .containsExactly("location.required at lines/1/locationId");
  }

  @Test
  void wantsALocationThatIsInUse() {
    assertThat(found(proposal().at(NOWHERE))).containsExactly("location.unknown at locationId");
    assertThat(found(proposal().at(CLOSED))).containsExactly("location.inactive at locationId");
    assertThat(found(proposal().lines(line().at(NOWHERE), line().at(CLOSED))))
        .containsExactly(
            "location.unknown at lines/0/locationId", "location.inactive at lines/1/locationId");
  }

  @Test
  void takesAnItemOnceAtALocationInADirection() {
    assertThat(found(proposal().lines(line(), line().at(OFFICE)))).isEmpty();
    assertThat(found(proposal().reason("Stocktaking results").lines(line(), in(LAPTOP)))).isEmpty();
    assertThat(found(proposal().lines(line(), out(UNPRICED), out(LAPTOP))))
        .containsExactly("line.duplicate at lines/2");
  }

  @Test
  void takesTheDefaultLocationForTheSameAsNamingIt() {
    assertThat(found(proposal().at(OFFICE).lines(line(), line().at(OFFICE))))
        .containsExactly("line.duplicate at lines/1");
  }

  @Test
  void wantsAnAccountThatIsInUse() {
    assertThat(found(account(GOODS))).isEmpty();
    assertThat(found(account(new AccountId("404"))))
        .containsExactly("account.unknown at lines/0/accountId");
    assertThat(found(account(OLD))).containsExactly("account.inactive at lines/0/accountId");
  }

  @Test
  void asksNothingOfAccountsWhereTheErpTellsNone() {
    assertThat(Found.in(judge(account(new AccountId("404")), GivenCatalogue.withoutAccounts())))
        .isEmpty();
  }

  @Test
  void wantsOneOfTheReasonsAccountsWhereItNamesSome() {
    assertThat(found(account(LOSSES).reason("SCRAP").description("x"))).isEmpty();
    assertThat(found(account(GOODS).reason("SCRAP").description("x")))
        .containsExactly("account.not_allowed at lines/0/accountId");
    assertThat(found(proposal().reason("SCRAP").description("x"))).isEmpty();
  }

  @Test
  void findsAllFaultsAtOnceEachAtItsPlace() {
    assertThat(
            found(
                proposal()
                    .date(TODAY.plusDays(1))
                    .reason("SCRAP")
                    .at(CLOSED)
                    .lines(
                        out(new ItemId("404")).account(OLD),
                        in(GivenCatalogue.RETIRED).at(NOWHERE),
                        out(new ItemId("404")))))
        .containsExactly(
            "date.future at date",
            "description.required at description",
            "location.inactive at locationId",
            "item.unknown at lines/0/itemId",
            "account.not_allowed at lines/0/accountId",
            "account.inactive at lines/0/accountId",
            "item.inactive at lines/1/itemId",
            "location.unknown at lines/1/locationId",
            "reason.direction at lines/1",
            "item.unknown at lines/2/itemId",
            "line.duplicate at lines/2");
  }

  private static GivenLine out(ItemId item) {
    return GivenLine.of(item, "-1");
  }

  private static GivenLine in(ItemId item) {
    return GivenLine.of(item, "1");
  }

  private static GivenProposal of(ItemId item) {
    return proposal().lines(out(item));
  }

  private static GivenProposal account(AccountId account) {
    return proposal().lines(line().account(account));
  }

  private static List<String> found(GivenProposal proposal) {
    return Found.in(judge(proposal, GivenCatalogue.snapshot()));
  }

  private static Judgement judge(GivenProposal proposal, CatalogueSnapshot catalogue) {
    return judging().by(catalogue).stock(GivenStock.unknown()).of(proposal.content());
  }
}
