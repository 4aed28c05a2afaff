package dev.countersign.simulator.zoho;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the simulated organisation knows; not thread-safe, the simulator lets one caller in at a
 * time.
 */
final class Books {
  private static final long FIRST_ID = 4_815_000_000_900_000_000L;

  final Catalogue catalogue = new Catalogue();
  final Batches batches = new Batches();
  final Balances balances = new Balances();
  final Map<String, Document> documents = new LinkedHashMap<>();
  final Deque<AccessToken> tokens = new ArrayDeque<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private long lastId = FIRST_ID;

  String nextId() {
    lastId += 7;
    return Long.toString(lastId);
  }

  /** The id of a reason's text, a new one where nobody has used it yet. */
  String reasonId(String text) {
    return reasons.computeIfAbsent(text, _ -> nextId());
  }

  void open(ZohoData data) {
    data.masters().forEach(catalogue::add);
    data.stock().forEach(this::receive);
  }

  void receive(ZohoStock stock) {
    String inId =
        stock.batchNumber().isEmpty() || !stock.batchInId().isEmpty()
            ? stock.batchInId()
            : nextId();
    balances.apply(StockMoves.of(stock, inId), _ -> true);
    if (!stock.batchNumber().isEmpty()) {
      batches.add(
          new Batch(
              stock.batchId(),
              stock.itemId(),
              stock.batchNumber(),
              "",
              "",
              stock.expiryDate(),
              ""));
      batches.add(new Inward(inId, stock.batchId(), stock.locationId(), stock.quantity(), ""));
    }
  }

  Snapshot snapshot() {
    return new Snapshot(
        catalogue.items(),
        catalogue.locations(),
        catalogue.storages(),
        catalogue.accounts(),
        batches.batches(),
        batches.inwards(),
        balances.entries().toList(),
        List.copyOf(documents.values()),
        reasons,
        new ArrayList<>(tokens),
        lastId);
  }

  void restore(Snapshot snapshot) {
    snapshot.items().forEach(catalogue::add);
    snapshot.locations().forEach(catalogue::add);
    snapshot.storages().forEach(catalogue::add);
    snapshot.accounts().forEach(catalogue::add);
    snapshot.batches().forEach(batches::add);
    snapshot.inwards().forEach(batches::add);
    balances.apply(snapshot.balances(), _ -> true);
    snapshot.documents().forEach(it -> documents.put(it.id(), it));
    reasons.putAll(snapshot.reasons());
    tokens.addAll(snapshot.tokens());
    lastId = snapshot.lastId();
  }
}
