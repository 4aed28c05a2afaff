package dev.countersign.zoho;

import static dev.countersign.simulator.zoho.ZohoFault.afterCommit;
import static dev.countersign.simulator.zoho.ZohoFault.beforeCommit;

import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.testkit.erp.FarFault;
import java.util.List;
import java.util.stream.Stream;

/** The faults of the contract kit in the words of the simulator, on whichever write comes next. */
final class ZohoFarFaults {
  private static final List<String> POSTS =
      List.of("/inventoryadjustments", "/inventoryadjustments/*/*", "/inventoryadjustments/*/*/*");

  private ZohoFarFaults() {}

  static Stream<ZohoFault> of(FarFault fault) {
    ZohoFault met = met(fault);
    return Stream.concat(
        POSTS.stream().map(path -> met.on("POST", path)),
        Stream.of("PUT", "DELETE").map(method -> met.on(method, "/inventoryadjustments/*")));
  }

  private static ZohoFault met(FarFault fault) {
    return switch (fault) {
      case UNDONE_SILENCE -> beforeCommit(ZohoFault.Kind.HANG);
      case UNDONE_RESET -> beforeCommit(ZohoFault.Kind.RESET);
      case UNDONE_GATEWAY -> beforeCommit(ZohoFault.Kind.HTML_502);
      case UNDONE_ERROR -> beforeCommit(ZohoFault.Kind.ERROR_500);
      case UNDONE_UNAVAILABLE -> beforeCommit(ZohoFault.Kind.ERROR_503);
      case DONE_SILENCE -> afterCommit(ZohoFault.Kind.HANG);
      case DONE_RESET -> afterCommit(ZohoFault.Kind.RESET);
      case DONE_GATEWAY -> afterCommit(ZohoFault.Kind.HTML_502);
      case DONE_ERROR -> afterCommit(ZohoFault.Kind.ERROR_500);
      case DONE_UNAVAILABLE -> afterCommit(ZohoFault.Kind.ERROR_503);
      case DONE_CUT_SHORT -> afterCommit(ZohoFault.Kind.TRUNCATED);
      case DONE_GARBLED -> afterCommit(ZohoFault.Kind.UNPARSEABLE);
      case DONE_NAMELESS -> afterCommit(ZohoFault.Kind.NO_ID);
      case LIMIT_MINUTE -> beforeCommit(ZohoFault.Kind.LIMIT_MINUTE);
      case LIMIT_DAY -> beforeCommit(ZohoFault.Kind.LIMIT_DAY);
      case LIMIT_AT_ONCE -> beforeCommit(ZohoFault.Kind.LIMIT_CONCURRENT);
      case DOOR_EXPIRED -> beforeCommit(ZohoFault.Kind.TOKEN_EVICTED);
      case DOOR_CLOSED -> beforeCommit(ZohoFault.Kind.TOKEN_EVICTED).times(2);
      case DOOR_FORBIDDEN -> beforeCommit(ZohoFault.Kind.ERROR_403);
      case NO_AS_SUCCESS -> beforeCommit(ZohoFault.Kind.NON_ZERO_CODE);
    };
  }
}
