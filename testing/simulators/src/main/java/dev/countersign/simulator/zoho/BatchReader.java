package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Judges the batches named on a line. */
final class BatchReader {
  private final Allotment allotment;
  private final Batches batches;

  BatchReader(Allotment allotment) {
    this.allotment = allotment;
    this.batches = allotment.books().batches;
  }

  List<Line.BatchPart> read(Json.Obj line) {
    List<Line.BatchPart> parts = line.objects("batches").stream().map(this::part).toList();
    BigDecimal sum =
        parts.stream().map(Line.BatchPart::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(allotment.signed().abs()) != 0) {
      throw Refusal.invented(
          99043, "Batch quantities do not add up: " + sum + " of " + allotment.signed().abs());
    }
    return parts;
  }

  private Line.BatchPart part(Json.Obj body) {
    Optional<String> id = body.text("batch_id");
    if (!allotment.inward()) {
      Batch batch = known(id.orElseThrow(() -> Refusal.invalid("batch_id")));
      return part(body, batch, source(body, batch), false);
    }
    Optional<Line.BatchPart> own = id.flatMap(it -> own(body, it));
    if (own.isPresent()) {
      return part(body, batch(own.get()), own.get().inId(), own.get().newBatch());
    }
    Batch batch = id.isPresent() ? known(id.get()) : fresh(body);
    return part(body, batch, allotment.books().nextId(), id.isEmpty());
  }

  private Line.BatchPart part(Json.Obj body, Batch batch, String inId, boolean isNew) {
    BigDecimal quantity = allotment.quantityOf(body);
    return new Line.BatchPart(
        batch.id(),
        inId,
        batch.number(),
        batch.externalNumber(),
        batch.madeOn(),
        batch.expiresOn(),
        isNew,
        quantity,
        allotment.bins().read(body, quantity));
  }

  private Batch known(String id) {
    return batches
        .batch(id)
        .filter(it -> it.itemId().equals(allotment.item().id()))
        .orElseThrow(() -> Refusal.invented(99040, "The item has no batch " + id));
  }

  private Batch fresh(Json.Obj body) {
    return new Batch(
        allotment.books().nextId(),
        allotment.item().id(),
        Fields.required(body, "batch_number"),
        Fields.text(body, "external_batch_number", 100),
        Fields.text(body, "manufacturer_date", 10),
        Fields.text(body, "expiry_date", 10),
        "");
  }

  /** The entry of the document that is being updated which the body restates. */
  private Optional<Line.BatchPart> own(Json.Obj body, String batchId) {
    String inId = body.text("batch_in_id").orElse("");
    return allotment.old().stream()
        .flatMap(it -> it.lines().stream())
        .filter(it -> it.itemId().equals(allotment.item().id()) && it.isInward())
        .flatMap(it -> it.batches().stream())
        .filter(it -> it.batchId().equals(batchId) && it.inId().equals(inId))
        .findFirst();
  }

  private Batch batch(Line.BatchPart own) {
    return new Batch(
        own.batchId(),
        allotment.item().id(),
        own.number(),
        own.externalNumber(),
        own.madeOn(),
        own.expiresOn(),
        "");
  }

  private String source(Json.Obj body, Batch batch) {
    List<String> here =
        batches.inwardsOf(batch.id()).stream()
            .filter(it -> it.locationId().equals(allotment.locationId()))
            .map(Inward::id)
            .toList();
    Optional<String> given = body.text("batch_in_id");
    if (given.isPresent() ? !here.contains(given.get()) : here.size() != 1) {
      throw Refusal.invented(
          99041, "batch_in_id names no inward entry of batch " + batch.number() + " here");
    }
    return given.orElseGet(here::getFirst);
  }
}
