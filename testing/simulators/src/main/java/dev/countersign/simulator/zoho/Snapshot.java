package dev.countersign.simulator.zoho;

import java.util.List;
import java.util.Map;

/** The books at one moment, in the form in which they are kept in a file. */
record Snapshot(
    List<ZohoItem> items,
    List<ZohoLocation> locations,
    List<ZohoStorage> storages,
    List<ZohoAccount> accounts,
    List<Batch> batches,
    List<Inward> inwards,
    List<Move> balances,
    List<Document> documents,
    Map<String, String> reasons,
    List<AccessToken> tokens,
    long lastId) {}
