package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonObject;
import java.util.List;

/** Shows locations, bins, accounts, the organisation and its one user. */
final class MasterJson {
  static final String USER_ID = "460000000036868";
  static final String USER_NAME = "Integration User";

  private final Office office;

  MasterJson(Office office) {
    this.office = office;
  }

  Json.Obj location(ZohoLocation location) {
    return Json.object()
        .put("location_id", location.id())
        .put("location_name", location.name())
        .put("type", location.isGeneral() ? "general" : "line_item_only")
        .put("parent_location_id", location.parentId())
        .put("is_primary", location.primary())
        .put("status", word(location.active()))
        .put("email", "")
        .put("phone", "")
        .put("is_all_users_selected", false)
        .put(
            "associated_users",
            List.of(Json.object().put("user_id", USER_ID).put("user_name", USER_NAME)))
        .put("address", address())
        .put("associated_series_ids", List.of())
        .put("auto_number_generation_id", "")
        .build();
  }

  private static Json.Obj address() {
    JsonObject address = Json.object();
    List.of(
            "city",
            "state",
            "country",
            "attention",
            "state_code",
            "street_address1",
            "street_address2")
        .forEach(it -> address.put(it, ""));
    return address.build();
  }

  Json.Obj account(ZohoAccount account) {
    return Json.object()
        .put("account_id", account.id())
        .put("account_name", account.name())
        .put("account_code", account.code())
        .put("account_type", account.type())
        .put("is_active", account.active())
        .build();
  }

  Json.Obj organisation() {
    ZohoSettings.Organisation organisation = office.settings.organisation();
    return Json.object()
        .put("organization_id", organisation.id())
        .put("name", organisation.name())
        .put("is_default_org", true)
        .put("currency_code", organisation.currency())
        .put("time_zone", organisation.zone().getId())
        .put("price_precision", organisation.pricePrecision())
        .put("fiscal_year_start_month", "january")
        .build();
  }

  static Json.Obj user() {
    return Json.object()
        .put("user_id", USER_ID)
        .put("name", USER_NAME)
        .put("email", "integration@example.com")
        .put("user_role", "admin")
        .put("status", "active")
        .build();
  }

  static String word(boolean active) {
    return active ? "active" : "inactive";
  }
}
