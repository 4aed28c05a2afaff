package dev.countersign.simulator.zoho;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The batches that exist and the inward entries they came in by. */
final class Batches {
  private final Map<String, Batch> batches = new LinkedHashMap<>();
  private final Map<String, Inward> inwards = new LinkedHashMap<>();

  void add(Batch batch) {
    batches.putIfAbsent(batch.id(), batch);
  }

  void add(Inward inward) {
    inwards.put(inward.id(), inward);
  }

  Optional<Batch> batch(String id) {
    return Optional.ofNullable(batches.get(id));
  }

  Optional<Inward> inward(String id) {
    return Optional.ofNullable(inwards.get(id));
  }

  List<Batch> batches() {
    return List.copyOf(batches.values());
  }

  List<Batch> of(String itemId) {
    return batches.values().stream().filter(it -> it.itemId().equals(itemId)).toList();
  }

  List<Inward> inwards() {
    return List.copyOf(inwards.values());
  }

  List<Inward> inwardsOf(String batchId) {
    return inwards.values().stream().filter(it -> it.batchId().equals(batchId)).toList();
  }

  /** Refuses a document that makes a batch whose number its item has already. */
  void refuseKnownNumbers(Document document) {
    Set<String> numbers = new HashSet<>();
    for (Line line : document.lines()) {
      for (Line.BatchPart part : line.batches()) {
        boolean known = of(line.itemId()).stream().anyMatch(it -> clashes(it, part, document));
        if (part.newBatch() && (known || !numbers.add(line.itemId() + ' ' + part.number()))) {
          throw new Refusal(400, 2303, "Batch number " + part.number() + " already exists.");
        }
      }
    }
  }

  private static boolean clashes(Batch batch, Line.BatchPart part, Document document) {
    return batch.number().equals(part.number()) && !batch.madeBy().equals(document.id());
  }

  /** Enters what a document brought in. */
  void register(Document document) {
    document.lines().stream().filter(Line::isInward).forEach(it -> register(it, document.id()));
  }

  private void register(Line line, String documentId) {
    for (Line.BatchPart part : line.batches()) {
      add(
          new Batch(
              part.batchId(),
              line.itemId(),
              part.number(),
              part.externalNumber(),
              part.madeOn(),
              part.expiresOn(),
              documentId));
      add(new Inward(part.inId(), part.batchId(), line.locationId(), part.quantity(), documentId));
    }
  }

  /** Takes out what a document brought in, but no batch that others have added to. */
  void unregister(String documentId) {
    inwards.values().removeIf(it -> it.madeBy().equals(documentId));
    batches.values().removeIf(it -> it.madeBy().equals(documentId) && inwardsOf(it.id()).isEmpty());
  }
}
