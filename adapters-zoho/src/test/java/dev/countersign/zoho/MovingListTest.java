package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.simulator.zoho.ZohoSettings;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the list is walked through while its rows move; document 7 is the one looked for. */
class MovingListTest {
  private static final String LIST = "/inventory/v1/inventoryadjustments";
  private static final ReferenceCode CODE = new ReferenceCode("CS000000000007");
  private static final int LOST = 7;
  private static final String GOES_ON = ",\"page_context\":{\"has_more_page\":true}";
  private static final String ENDS = ",\"page_context\":{\"has_more_page\":false}";

  private final TinyServer server = new TinyServer();
  private final Zoho zoho =
      SimulatedZoho.connect(
          SimulatedZoho.configuration(
              server.apiBaseUrl(), server.accountsBaseUrl(), ZohoSettings.defaults()));

  MovingListTest() {
    server
        .answering("/oauth/v2/token", 200, "{\"access_token\":\"t\",\"expires_in\":3600}")
        .answering(
            LIST + "/" + LOST,
            200,
            "{\"code\":0,\"inventory_adjustment\":{\"inventory_adjustment_id\":\"7\"}}");
  }

  @AfterEach
  void close() {
    zoho.close();
    server.close();
  }

  @Test
  void oneWalkIsEnoughWhereNothingMoves() {
    showing(page(GOES_ON, 1, 2, 3), page(GOES_ON, 4, 5, 6), page(ENDS, LOST));
    assertThat(found()).containsExactly(new DocumentId("7"));
    assertThat(pagesAsked()).isEqualTo(3);
  }

  @Test
  void walksAgainWhereTheLastRowHasMovedToTheFrontUnseen() {
    showing(page(GOES_ON, 1, 2, 3), page(ENDS, 3, 4), page(GOES_ON, LOST, 1, 2), page(ENDS, 3, 4));
    assertThat(found()).hasSize(1);
    assertThat(pagesAsked()).isEqualTo(4);
  }

  @Test
  void walksAgainWhereARowShownTwiceMayHideAnother() {
    showing(page(GOES_ON, 1, 2, 3), page(ENDS, 1, 4, 5), page(GOES_ON, 5, LOST, 1), page(ENDS, 2));
    assertThat(found()).hasSize(1);
    assertThat(pagesAsked()).isEqualTo(4);
  }

  @Test
  void isNotSureOfAListThatNeverComesToRest() {
    server.answering(
        LIST, query -> query.matches(".*\\bpage=1\\b.*") ? page(GOES_ON, 1, 2) : page(ENDS, 1, 3));
    assertThat(searched()).isInstanceOf(ErpSearch.Unavailable.class);
    assertThat(pagesAsked()).isEqualTo(40);
  }

  @Test
  void readsOnToAnEmptyPageWhereNoneSaysThatItIsTheLast() {
    showing(page("", 1, 2), page("", 3, LOST), page(""));
    assertThat(found()).hasSize(1);
    assertThat(pagesAsked()).isEqualTo(3);
  }

  @Test
  void isNotSureOfAListThatRepeatsAPageForEver() {
    server.answering(LIST, 200, page(GOES_ON, 1, 2));
    assertThat(searched()).isInstanceOf(ErpSearch.Unavailable.class);
    assertThat(pagesAsked()).isEqualTo(2);
  }

  @Test
  void showsADocumentOnceThoughSeveralPagesDo() {
    showing(page(GOES_ON, 1, LOST), page(ENDS, LOST, 3), page(GOES_ON, 1, LOST), page(ENDS, 3));
    assertThat(found()).hasSize(1);
  }

  /** Answers one page after the other, whatever page is asked. */
  private void showing(String... pages) {
    Iterator<String> next = List.of(pages).iterator();
    server.answering(LIST, _ -> next.next());
  }

  private static String page(String context, int... ids) {
    String rows = Arrays.stream(ids).mapToObj(MovingListTest::row).collect(Collectors.joining(","));
    return "{\"code\":0,\"inventory_adjustments\":[" + rows + "]" + context + "}";
  }

  private static String row(int id) {
    return "{\"inventory_adjustment_id\":\"%d\",\"reference_number\":\"REF CS%012d\"}"
        .formatted(id, id);
  }

  private List<DocumentId> found() {
    return Optional.of(searched())
        .map(ErpSearch.Searched.class::cast)
        .map(searched -> searched.bearing(CODE))
        .orElseThrow()
        .stream()
        .map(ErpDocument::id)
        .toList();
  }

  private ErpSearch searched() {
    return zoho.adjustments().search(Set.of(CODE));
  }

  private long pagesAsked() {
    return server.requests(LIST + "?").size();
  }
}
