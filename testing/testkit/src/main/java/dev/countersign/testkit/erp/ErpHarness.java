package dev.countersign.testkit.erp;

import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import java.util.List;

/** An ERP with the ports to it, and a test's hands on its far side. */
public interface ErpHarness extends AutoCloseable {
  ErpAdjustments adjustments();

  ErpApprovals approvals();

  ErpCatalogue catalogue();

  ErpStock stock();

  /** What it holds of an item at a location. */
  Quantity onHand(ItemId item, LocationId location);

  /** The documents whose reference number begins like that, oldest first. */
  List<FarDocument> documents(String reference);

  /** How many requests to create came to it, whatever became of them. */
  int creates();

  /** Asks so many approvals of a new document; with 0 it is in the books at once. */
  void approvals(int levels);

  /** Carries out the next request, and lets its answer be lost. */
  void loseNextAnswer();

  /** Says no to the next create, with a code and words of its own. */
  void refuseNext();

  /** Says to the next create that there were too many. */
  void throttleNext();

  /** Lets the next write meet that. */
  void meets(FarFault fault);

  /** The same documents by an address whose name nobody knows. */
  ErpAdjustments underUnknownName();

  /** From now on the rows of its lists move between the readings of two pages, where it has any. */
  void unsettleLists();

  /** Takes no request until it comes back. */
  void goDown();

  void comeBack();

  @Override
  void close();
}
