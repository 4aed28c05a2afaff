package dev.countersign.benchmarks.store;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.erp.ErpState;
import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenFilter;

/** What is asked of a list; of each filter a value that many have, and one that few have. */
public enum Asking {
  ALL,
  STATUS_MOST,
  STATUS_FIVE,
  STATUS_SEVERAL,
  TYPE_ALL,
  TYPE_NONE,
  ERP_STATE_ALL,
  REASON_ALL,
  LOCATION,
  ITEM_HALF,
  ITEM_THREE,
  CREATOR,
  DAY,
  DAYS_ALL,
  WORD_ALL,
  WORD_FIVE,
  WORD_SKUS,
  STATUS_LOCATION_MOST,
  STATUS_LOCATION_FIVE,
  STATUS_CREATOR_MOST,
  STATUS_CREATOR_FIVE,
  LOCATION_DAYS,
  WAITING_FOR_APPROVER;

  /** So many rows at most; of some a thousand adjustments do not have a page of fifty. */
  int page() {
    return switch (this) {
      case CREATOR, STATUS_CREATOR_MOST, WAITING_FOR_APPROVER -> 9;
      default -> 50;
    };
  }

  AdjustmentFilter filter() {
    return given().build();
  }

  private GivenFilter given() {
    var given = new GivenFilter();
    return switch (this) {
      case ALL -> given;
      case STATUS_MOST -> given.statuses(Status.POSTED);
      case STATUS_FIVE -> given.statuses(Status.REJECTED);
      case STATUS_SEVERAL -> given.statuses(Status.PENDING_APPROVAL, Status.POSTED);
      case TYPE_ALL -> given.types(AdjustmentType.QUANTITY);
      case TYPE_NONE -> given.types(AdjustmentType.VALUE);
      case ERP_STATE_ALL -> given.erpStates(ErpState.NOT_SENT);
      case REASON_ALL -> given.reason("Damaged goods");
      case LOCATION -> given.at(Pattern.LOCATION);
      case ITEM_HALF -> given.item(Pattern.COMMON_ITEM);
      case ITEM_THREE -> given.item(Pattern.RARE_ITEM);
      case CREATOR -> given.by(Pattern.CREATOR);
      case DAY -> given.from(Given.TODAY).to(Given.TODAY);
      case DAYS_ALL -> given.from(Given.TODAY.minusDays(3000)).to(Given.TODAY);
      case WORD_ALL -> given.words("shelf");
      case WORD_FIVE -> given.words("zebra");
      case WORD_SKUS -> given.words("sku-1");
      case STATUS_LOCATION_MOST -> given.at(Pattern.LOCATION).statuses(Status.POSTED);
      case STATUS_LOCATION_FIVE -> given.at(Pattern.LOCATION).statuses(Status.REJECTED);
      case STATUS_CREATOR_MOST -> given.by(Pattern.CREATOR).statuses(Status.POSTED);
      case STATUS_CREATOR_FIVE -> given.by(Pattern.CREATOR).statuses(Status.REJECTED);
      case LOCATION_DAYS -> given.at(Pattern.LOCATION).from(Given.TODAY.minusDays(30));
      case WAITING_FOR_APPROVER -> given.waitingFor(Given.approver2());
    };
  }
}
