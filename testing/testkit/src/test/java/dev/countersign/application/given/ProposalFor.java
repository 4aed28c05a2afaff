package dev.countersign.application.given;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.domain.adjustment.ProposedLine;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.given.Given;
import java.util.List;
import java.util.Optional;

/** Makes a proposal; at first two pieces are damaged in the warehouse. */
public final class ProposalFor {
  private String quantity = "-2";
  private String reason = "Damaged goods";
  private String reference = "";
  private ItemId item = ErpGoods.PLAIN;
  private LocationId location = ErpGoods.WAREHOUSE;
  private List<BatchAllocation> batches = List.of();
  private Optional<LineId> lineId = Optional.empty();

  public ProposalFor quantity(String signed) {
    quantity = signed;
    return this;
  }

  public ProposalFor reason(String text) {
    reason = text;
    return this;
  }

  public ProposalFor reference(String text) {
    reference = text;
    return this;
  }

  public ProposalFor item(ItemId other) {
    item = other;
    return this;
  }

  public ProposalFor at(LocationId other) {
    location = other;
    return this;
  }

  public ProposalFor batches(BatchAllocation... allocations) {
    batches = List.of(allocations);
    return this;
  }

  public ProposalFor line(LineId id) {
    lineId = Optional.of(id);
    return this;
  }

  public Proposal make() {
    return new Proposal(
        Optional.of(AdjustmentType.QUANTITY),
        Optional.of(Given.TODAY),
        reason,
        "",
        reference,
        Optional.of(location),
        List.of(),
        List.of(line()));
  }

  private ProposedLine line() {
    return new ProposedLine(
        lineId,
        Optional.of(item),
        Optional.of(Quantity.of(quantity)),
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        batches,
        List.of());
  }
}
