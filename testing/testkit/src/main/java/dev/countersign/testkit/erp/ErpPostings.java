package dev.countersign.testkit.erp;

import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAllocations;
import dev.countersign.testkit.given.GivenContent;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.given.GivenLine;

/** The postings that the kits of the ERP ports send. */
final class ErpPostings {
  private ErpPostings() {}

  /** Two pieces of the plain item go out. */
  static Posting plain() {
    return posting(line(ErpGoods.PLAIN.value(), "-2"));
  }

  static Posting plain(String quantity) {
    return posting(line(ErpGoods.PLAIN.value(), quantity));
  }

  static Posting value(String amount) {
    var line = Given.line().item(ErpGoods.PLAIN.value()).at(ErpGoods.WAREHOUSE.value());
    return posting(Given.content().ofValue().lines(line.value(amount)));
  }

  static Posting intoNewBatch() {
    return posting(
        line(ErpGoods.BATCHED.value(), "3")
            .batches(
                GivenAllocations.newBatch(
                    "BTC-2",
                    "3",
                    GivenAllocations.storage(ErpGoods.BIN_1.value(), "1"),
                    GivenAllocations.storage(ErpGoods.BIN_2.value(), "2"))));
  }

  static Posting outOfBatch(String quantity) {
    return posting(
        line(ErpGoods.BATCHED.value(), "-" + quantity)
            .batches(
                GivenAllocations.batch(
                    ErpGoods.BATCH,
                    quantity,
                    GivenAllocations.storage(ErpGoods.BIN_1.value(), quantity))));
  }

  static Posting serials() {
    return posting(line(ErpGoods.SERIAL.value(), "-2").serials("SN-1", "SN-2"));
  }

  static Posting storages() {
    return posting(
        line(ErpGoods.BINNED.value(), "-1.5")
            .storages(GivenAllocations.storage(ErpGoods.BIN_1.value(), "1.5")));
  }

  static GivenLine line(String item, String quantity) {
    return Given.line().item(item).quantity(quantity).at(ErpGoods.WAREHOUSE.value());
  }

  static Posting posting(GivenLine... lines) {
    return posting(Given.content().description("counted by hand").lines(lines));
  }

  static Posting posting(GivenContent content) {
    return posting(content, GivenIds.code());
  }

  static Posting posting(GivenContent content, ReferenceCode code) {
    return Posting.of(content.build(), code, ErpGoods.OFFICE);
  }
}
