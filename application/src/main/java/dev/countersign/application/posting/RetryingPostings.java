package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.domain.adjustment.Action;
import java.util.Map;
import java.util.Optional;

/** Has failed steps go on, as if they had just been queued. */
public final class RetryingPostings {
  private final KeepingInterventions keeping;

  public RetryingPostings(KeepingInterventions keeping) {
    this.keeping = keeping;
  }

  /** Sets the failed step going; what may be in the ERP is looked for before it is sent. */
  public Changed retry(Asked asked) {
    return keeping.keep(
        asked,
        Action.RETRY_POSTING,
        (before, _) ->
            new Resolved.Remedied(
                new Remedy.Retry(),
                Optional.empty(),
                before.erp().error().map(e -> Map.of("error", e.code())).orElseGet(Map::of)));
  }
}
