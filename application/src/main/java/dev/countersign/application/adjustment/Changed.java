package dev.countersign.application.adjustment;

import dev.countersign.application.erp.ErpError;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.judgement.Finding;
import java.util.List;
import java.util.Optional;

/** What became of somebody's wish to change an adjustment. */
public sealed interface Changed {
  /**
   * It is done, and kept.
   *
   * @param warnings what judging it has found beside
   */
  record Done(RecordedAdjustment adjustment, List<Finding> warnings) implements Changed {
    public Done {
      warnings = List.copyOf(warnings);
    }
  }

  /** Our rules say no to the action. */
  record Refused(Refusal refusal) implements Changed {}

  /** Our rules say no to what the adjustment says. */
  record Invalid(List<Finding> findings) implements Changed {
    public Invalid {
      findings = List.copyOf(findings);
    }
  }

  /** There is no such adjustment. */
  record NotFound() implements Changed {}

  /** The adjustment has no such line. */
  record LineNotFound() implements Changed {}

  /** Others change it so often that this change never found it as it had been read. */
  record Contended() implements Changed {}

  /** Nothing is decided while a step has failed at the ERP. */
  record ErpFailed(Optional<ErpError> error) implements Changed {}

  /** Its way to the ERP does not allow the action. */
  record Hindered(Hindrance by) implements Changed {}

  /**
   * The caller has used the key before.
   *
   * @param answer what they got then; empty while that is under way
   */
  record KeyInUse(Optional<KeptAnswer> answer) implements Changed {}
}
