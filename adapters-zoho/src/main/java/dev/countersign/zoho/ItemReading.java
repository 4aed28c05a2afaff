package dev.countersign.zoho;

import dev.countersign.application.budget.Priority;
import dev.countersign.domain.catalogue.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads all items: their ids from the list, the rest, tracking above all, from the bulk details.
 */
final class ItemReading {
  /** How many ids one request for details may name. */
  static final int MOST_IDS = 100;

  private final ZohoApi api;
  private final Lists lists;

  ItemReading(ZohoApi api) {
    this.api = api;
    this.lists = new Lists(api);
  }

  List<Item> all() {
    List<String> ids = ids();
    var items = new ArrayList<Item>(ids.size());
    for (int from = 0; from < ids.size(); from += MOST_IDS) {
      items.addAll(details(ids.subList(from, Math.min(from + MOST_IDS, ids.size()))));
    }
    return items;
  }

  private List<String> ids() {
    ZohoCall list =
        ZohoCall.get("items", Priority.BACKGROUND, "/items").with("filter_by", "Status.All");
    return lists.all(list, ItemsJson.class, row -> Blank.refused(row.itemId(), "item_id")).stream()
        .map(row -> Blank.toEmpty(row.itemId()))
        .toList();
  }

  private List<Item> details(List<String> ids) {
    ZohoCall call =
        ZohoCall.get("item details", Priority.BACKGROUND, "/itemdetails")
            .with("item_ids", String.join(",", ids));
    return api.call(call, ItemDetailsJson.class).orUnanswered().rows().stream()
        .map(MasterData::item)
        .toList();
  }
}
