package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.erp.ErpState;
import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.PersonId;
import dev.countersign.web.list.Cursors;
import dev.countersign.web.list.Parameters;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads which adjustments are asked for.
 *
 * @param fingerprint of all that is asked for, which a cursor bears
 */
record ListQuery(AdjustmentQuery query, String fingerprint) {
  private static final Set<String> KNOWN =
      Set.of(
          "status",
          "type",
          "erpState",
          "locationId",
          "itemId",
          "reason",
          "createdBy",
          "countId",
          "from",
          "to",
          "q",
          "waitingFor",
          "limit",
          "cursor");

  /**
   * What this caller asks for.
   *
   * @param reasons gives the text of a reason that is named by its code
   */
  static ListQuery of(HttpRequest<?> request, Actor caller, UnaryOperator<String> reasons) {
    var parameters = new Parameters(request.getParameters());
    parameters.refuseAllBut(KNOWN);
    String fingerprint = Cursors.fingerprint(request.getParameters());
    var query =
        new AdjustmentQuery(
            filter(parameters, caller, reasons),
            caller.locations(),
            parameters.cursor(text -> Cursor.parse(text, fingerprint)),
            parameters.limit());
    return new ListQuery(query, fingerprint);
  }

  private static AdjustmentFilter filter(
      Parameters parameters, Actor caller, UnaryOperator<String> reasons) {
    return new AdjustmentFilter(
        parameters.words("status", Status.class),
        parameters.words("type", AdjustmentType.class),
        parameters.words("erpState", ErpState.class),
        parameters.name("locationId", LocationId::new),
        parameters.name("itemId", ItemId::new),
        parameters.name("reason", reasons),
        parameters.name("createdBy", PersonId::new),
        parameters.uuid("countId"),
        parameters.date("from"),
        parameters.date("to"),
        parameters.prefix("q"),
        parameters.single("waitingFor").map(text -> waiting(text, caller)));
  }

  private static Actor waiting(String text, Actor caller) {
    if (!text.equals("me")) {
      throw Problems.parameter("waitingFor", "me").thrown();
    }
    return caller;
  }
}
