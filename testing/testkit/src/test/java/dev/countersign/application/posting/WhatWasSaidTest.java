package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Exchange;
import dev.countersign.application.posting.ClaimedStep.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the trail tells of what was said to the ERP, and of what it answered. */
class WhatWasSaidTest {
  private final OneStep one = new OneStep();

  @Test
  void isTheRequestItsBodyAndTheAnswer() {
    say(new Exchange("POST /documents", "{\"quantity\":-2.50}", "HTTP 201", "{\"code\":0}", 0));
    post();
    assertThat(exchanges())
        .isEqualTo(
            Map.of(
                "exchange.1.request", "POST /documents",
                "exchange.1.sent", "{\"quantity\":-2.50}",
                "exchange.1.outcome", "HTTP 201",
                "exchange.1.answered", "{\"code\":0}"));
    assertThat(one.entry().facts()).containsEntry("outcome", "CONFIRMED");
  }

  @Test
  void isAllOfOneTryInItsOrder() {
    say(request("POST /documents"), request("GET /documents/1"));
    post();
    assertThat(exchanges())
        .containsEntry("exchange.1.request", "POST /documents")
        .containsEntry("exchange.2.request", "GET /documents/1");
    say(request("POST /documents again"));
    post();
    assertThat(exchanges())
        .containsEntry("exchange.1.request", "POST /documents again")
        .doesNotContainKey("exchange.2.request");
  }

  @Test
  void isThereThoughWeBrokeOff() {
    one.erp.heardBy(_ -> {
      one.exchanges.tell(() -> request("POST /documents"));
      throw new IllegalStateException("a fault of ours");
    });
    one.of(new ErpStep.Post(one.posting), Task.SEND);
    assertThat(one.entry().facts())
        .containsEntry("code", "erp.fault")
        .containsEntry("exchange.1.request", "POST /documents");
  }

  @Test
  void holdsTheBeginningOfALongAnswer() {
    say(new Exchange("GET /documents/1", "x".repeat(9_000), "HTTP 200", "y".repeat(9_000), 0));
    post();
    assertThat(exchanges())
        .containsEntry("exchange.1.sent", "x".repeat(9_000))
        .containsEntry("exchange.1.answered", "y".repeat(8_192) + "… (808 more characters)");
  }

  @Test
  void neverHoldsHalfACharacter() {
    say(new Exchange("GET /documents/1", "", "HTTP 200", "y" + "👷".repeat(4_100), 0));
    post();
    assertThat(exchanges())
        .containsEntry("exchange.1.answered", "y" + "👷".repeat(4_095) + "… (10 more characters)");
  }

  @Test
  void holdsNoNameOfWhoeverTookTheirRequestBack() {
    String said = "{\"reason\":\"Withdrawn by Ann \\\"Annie\\\" O'Hara\",\"code\":0}";
    say(new Exchange("POST /documents/1/reject", said, "HTTP 200", said, 0));
    one.of(new ErpStep.Reject("Withdrawn by Ann \"Annie\" O'Hara"), Task.SEND);
    assertThat(exchanges())
        .containsEntry("exchange.1.sent", "{\"reason\":\"Withdrawn by …\",\"code\":0}")
        .containsEntry("exchange.1.answered", "{\"reason\":\"Withdrawn by …\",\"code\":0}");
  }

  @Test
  void holdsNoNameOfWhoeverReopenedIt() {
    say(new Exchange("POST /documents/1/reject", "{\"reason\":\"Reopened by Ann\"}", "", "", 0));
    one.of(new ErpStep.Reject(ErpStep.Reject.REOPENED + "Ann"), Task.SEND);
    assertThat(exchanges()).containsEntry("exchange.1.sent", "{\"reason\":\"Reopened by …\"}");
  }

  @Test
  void holdsNoNameThatTheCutWouldHaveHalved() {
    say(new Exchange("GET /1", "", "HTTP 200", "y".repeat(8_170) + "Withdrawn by Annabel", 0));
    post();
    assertThat(exchanges().get("exchange.1.answered")).doesNotContain("Ann");
  }

  @Test
  void countsThePagesOfAList() {
    say(page(1, "200"), page(2, "200"), page(3, "500"), page(1, "200"), request("GET /2"));
    post();
    assertThat(exchanges())
        .containsEntry("exchange.1.request", "GET /documents?page=2")
        .containsEntry("exchange.1.pages", "2")
        .doesNotContainKey("exchange.1.answered")
        .containsEntry("exchange.2.outcome", "HTTP 500")
        .doesNotContainKey("exchange.2.pages")
        .containsEntry("exchange.3.request", "GET /documents?page=1")
        .containsEntry("exchange.4.request", "GET /2");
  }

  @Test
  void isWhatConcernsTheStepWhereManyAreFoundAtOnce() {
    String code = one.posting.code().value();
    say(
        page(1, "200"),
        new Exchange("GET /documents/1", "", "HTTP 200", "REF-1 " + code, 0),
        new Exchange("GET /documents/2", "", "HTTP 200", "REF-2 CS0123456789AB", 0));
    one.erp.listing(one.document(ErpStatus.ADJUSTED));
    one.of(new ErpStep.Post(one.posting), Task.LOOK);
    assertThat(exchanges())
        .containsEntry("exchange.1.request", "GET /documents?page=1")
        .containsEntry("exchange.2.request", "GET /documents/1")
        .doesNotContainKey("exchange.3.request");
  }

  @Test
  void isWhatWasDoneAfterwardsToo() {
    one.erp.heardBy(question -> one.exchanges.tell(() -> request("to " + question)));
    one.erp.listing(one.document(ErpStatus.ADJUSTED));
    one.of(new ErpStep.Create(one.posting), Task.LOOK);
    assertThat(exchanges().values()).contains("to delete");
  }

  /** Says these in answer to the first question, and nothing to the others. */
  private void say(Exchange... said) {
    one.erp.heardBy(_ -> {
      one.erp.heardBy(_ -> {});
      List.of(said).forEach(each -> one.exchanges.tell(() -> each));
    });
  }

  private void post() {
    one.erp.answering(new ErpWrite.Booked(Optional.of(one.document(ErpStatus.ADJUSTED))));
    one.of(new ErpStep.Post(one.posting), Task.SEND);
  }

  private Map<String, String> exchanges() {
    return one.entry().facts().entrySet().stream()
        .filter(fact -> fact.getKey().startsWith("exchange."))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Exchange request(String request) {
    return new Exchange(request, "", "HTTP 200", "{}", 0);
  }

  private static Exchange page(int number, String status) {
    return Exchange.ofPage("GET /documents?page=" + number, "HTTP " + status);
  }
}
