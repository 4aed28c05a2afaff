package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.measure.Amount;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every port says what a server answered, the odd answers included. */
class ZohoOutcomesTest {
  private static final String LIST = "/inventory/v1/inventoryadjustments";
  private static final String ONE = LIST + "/1";
  private static final DocumentId ID = new DocumentId("1");
  private static final Posting POSTING = Given.posting(Given.draft());
  private static final String DOCUMENT =
      """
      {"code":0,"inventory_adjustment":{"inventory_adjustment_id":4815000000044100123,\
      "status":"%s","reference_number":null,"location_id":"460000000041010",\
      "line_items":[{"line_item_id":9999999999999999999,"item_id":"4815000000044100",\
      "location_id":"","quantity_adjusted":%s}]}}\
      """;

  private final TinyServer server = new TinyServer();
  private final Zoho zoho =
      SimulatedZoho.connect(
          SimulatedZoho.configuration(
              server.apiBaseUrl(), server.accountsBaseUrl(), ZohoSettings.defaults()));

  @BeforeEach
  void giveTokens() {
    server.answering("/oauth/v2/token", 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
  }

  @AfterEach
  void close() {
    zoho.close();
    server.close();
  }

  @ParameterizedTest(name = "HTTP {0} {1}: create {2}, delete {3}, find {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | {"code":0}                 | InDoubt  | Booked   | Unavailable
          200 | {"code":2,"message":"no"}  | REFUSED  | REFUSED  | Unavailable
          400 | {"code":99010}             | REFUSED  | REFUSED  | Unavailable
          404 | {"code":1002}              | REFUSED  | MISSING  | Missing
          404 | {"code":2006}              | REFUSED  | REFUSED  | Unavailable
          404 | {"code":5}                 | REFUSED  | REFUSED  | Unavailable
          404 | {"code":7}                 | REFUSED  | MISSING  | Missing
          404 | <html>gateway</html>       | InDoubt  | InDoubt  | Unavailable
          405 | {"code":37}                | REFUSED  | REFUSED  | Unavailable
          422 | {"code":4116}              | REFUSED  | REFUSED  | Unavailable
          401 | {"code":57}                | NotSent  | NotSent  | Unavailable
          403 | {"code":8}                 | NotSent  | NotSent  | Unavailable
          400 | {"code":6041}              | NotSent  | NotSent  | Unavailable
          429 | {"code":44}                | NotSent  | NotSent  | Unavailable
          500 | {"code":1000}              | InDoubt  | InDoubt  | Unavailable
          502 | <html>gateway</html>       | InDoubt  | InDoubt  | Unavailable
          200 | <html>proxy</html>         | InDoubt  | InDoubt  | Unavailable
          """)
  void saysWhatAnAnswerMeans(int status, String body, String create, String delete, String find) {
    server.answering(LIST, status, body).answering(ONE, status, body);

    assertThat(word(zoho.adjustments().create(POSTING))).isEqualTo(create);
    assertThat(word(zoho.adjustments().delete(ID))).isEqualTo(delete);
    assertThat(zoho.adjustments().find(ID).getClass().getSimpleName()).isEqualTo(find);
  }

  @Test
  void saysThatOurAccountMayNotAndWaitsFiveMinutes() {
    server.answering(LIST, 401, "{\"code\":57,\"message\":\"not authorized\"}");

    ErpWrite write = zoho.adjustments().create(POSTING);

    assertThat(write)
        .isInstanceOfSatisfying(
            ErpWrite.NotSent.class,
            it -> {
              assertThat(it.error().code()).isEqualTo("erp.not_authorised");
              assertThat(it.error().erpCode()).isEqualTo("57");
              assertThat(it.delay()).contains(Duration.ofMinutes(5));
            });
    assertThat(server.requests(LIST)).hasSize(2);
    assertThat(server.requests("/oauth")).hasSize(2);
  }

  @Test
  void sendsNothingWithoutAToken() {
    server.answering("/oauth/v2/token", 200, "{\"error\":\"invalid_code\"}");

    assertThat(zoho.adjustments().create(POSTING))
        .isInstanceOfSatisfying(
            ErpWrite.NotSent.class,
            it -> {
              assertThat(it.error().code()).isEqualTo("erp.not_authorised");
              assertThat(it.delay()).contains(Duration.ofMinutes(5));
            });
    assertThat(server.requests(LIST)).isEmpty();
    assertThat(zoho.adjustments().find(ID)).isInstanceOf(ErpLookup.Unavailable.class);
  }

  @ParameterizedTest(name = "status {0} is {1}")
  @CsvSource({
    "adjusted,ADJUSTED",
    "draft,DRAFT",
    "pending_approval,PENDING",
    "submitted,PENDING",
    "approved,APPROVED",
    "rejected,REJECTED",
    "void,VOID",
    "'',UNKNOWN",
    "under_review,UNKNOWN"
  })
  void takesNoUnknownStatusForAKnownOne(String word, ErpStatus status) {
    server.answering(ONE, 200, DOCUMENT.formatted(word, "-2.000000"));

    assertThat(zoho.adjustments().find(ID))
        .isInstanceOfSatisfying(
            ErpLookup.Found.class, it -> assertThat(it.document().status()).isEqualTo(status));
  }

  @Test
  void readsNumericIdsAndNumbersExactly() {
    server.answering(ONE, 200, DOCUMENT.formatted("adjusted", "\"-0.000001\""));

    assertThat(zoho.adjustments().find(ID))
        .isInstanceOfSatisfying(
            ErpLookup.Found.class,
            it -> {
              assertThat(it.document().id()).hasToString("4815000000044100123");
              assertThat(it.document().referenceNumber()).isEmpty();
              assertThat(it.document().lines().getFirst().id()).isEqualTo("9999999999999999999");
              assertThat(it.document().lines().getFirst().locationId())
                  .hasToString("460000000041010");
              assertThat(it.document().lines().getFirst().change().toString())
                  .contains("quantity=-0.000001");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"many\"", "1e999999999", "null", "{}"})
  void guessesNoQuantity(String quantity) {
    server.answering(ONE, 200, DOCUMENT.formatted("adjusted", quantity));
    assertThat(zoho.adjustments().find(ID)).isInstanceOf(ErpLookup.Unavailable.class);
  }

  @Test
  void readsAValueBesideAQuantityOfNothing() {
    String value = "0,\"value_adjusted\":-250.5";
    server.answering(
        ONE,
        200,
        DOCUMENT
            .formatted("adjusted", value)
            .replace("\"reference_number\":null", "\"adjustment_type\":\"value\""));

    assertThat(zoho.adjustments().find(ID))
        .isInstanceOfSatisfying(
            ErpLookup.Found.class,
            it ->
                assertThat(it.document().lines().getFirst().change())
                    .isEqualTo(new Change.OfValue(Amount.of("-250.5"))));
  }

  @Test
  void believesABookedDocumentWhoseLinesItCannotRead() {
    server.answering(LIST, 201, DOCUMENT.formatted("adjusted", "\"many\""));

    assertThat(zoho.adjustments().create(POSTING))
        .isInstanceOfSatisfying(
            ErpWrite.Booked.class, it -> assertThat(it.document().orElseThrow().lines()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"..", "1?x=y", "../organizations", "1/approve/final", "1 2", "1%2F..", "#"})
  void asksForNothingThatIsNoId(String id) {
    var odd = new DocumentId(id);

    assertThat(zoho.adjustments().find(odd)).isInstanceOf(ErpLookup.Missing.class);
    assertThat(word(zoho.adjustments().delete(odd))).isEqualTo("MISSING");
    assertThat(word(zoho.adjustments().update(odd, POSTING))).isEqualTo("MISSING");
    assertThat(word(zoho.approvals().approve(odd))).isEqualTo("MISSING");
    assertThat(server.requests("/inventory")).isEmpty();
  }

  @Test
  void writesNothingWhereTheDocumentToUpdateCannotBeRead() {
    server.answering(ONE, 502, "<html>");
    assertThat(zoho.adjustments().update(ID, POSTING)).isInstanceOf(ErpWrite.NotSent.class);
    server.answering(ONE, 200, DOCUMENT.formatted("draft", "\"many\""));
    assertThat(zoho.adjustments().update(ID, POSTING)).isInstanceOf(ErpWrite.NotSent.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a page that says that another follows and never ends | ,"page_context":{"has_more_page":true}
          a row without an id | ,"page_context":{"has_more_page":false}
          """)
  void saysThatItCouldNotSeeTheWholeList(String what, String context) {
    assertThat(what).isNotEmpty();
    String row = "{\"inventory_adjustment_id\":\"\",\"reference_number\":\"CS000000000000\"}";
    server.answering(
        LIST, 200, "{\"code\":0,\"inventory_adjustments\":[" + row + "]" + context + "}");

    assertThat(zoho.adjustments().search(Set.of(new ReferenceCode("CS000000000000"))))
        .isInstanceOf(ErpSearch.Unavailable.class);
  }

  @Test
  void showsNoSecretInAnyError() {
    server.answering("/oauth/v2/token", 500, "1000.simulator.refresh");
    ErpError error = ((ErpWrite.NotSent) zoho.adjustments().create(POSTING)).error();
    assertThat(error.toString()).doesNotContain("1000.simulator", "simulator-secret");
  }

  private static String word(ErpWrite write) {
    return switch (write) {
      case ErpWrite.Declined(var cause, var _) -> cause.name();
      case ErpWrite.Booked _, ErpWrite.NotSent _, ErpWrite.InDoubt _ ->
          write.getClass().getSimpleName();
    };
  }
}
