package dev.countersign.testkit.broken;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.CreatorsDay;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreSubmission;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.approval.Total;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Adjustments that are sound but for what is overridden. */
class DelegatingAdjustments implements Adjustments {
  final Adjustments sound;

  DelegatingAdjustments(Adjustments sound) {
    this.sound = sound;
  }

  @Override
  public Optional<RecordedAdjustment> find(AdjustmentId id) {
    return sound.find(id);
  }

  @Override
  public CompletionStage<Optional<RecordedAdjustment>> findAsync(AdjustmentId id) {
    return sound.findAsync(id);
  }

  @Override
  public Stored store(StoreChange change) {
    return sound.store(change);
  }

  @Override
  public Stored submit(StoreSubmission submission) {
    return sound.submit(submission);
  }

  @Override
  public Total submitted(CreatorsDay day) {
    return sound.submitted(day);
  }

  @Override
  public AdjustmentPage page(AdjustmentQuery query) {
    return sound.page(query);
  }
}
