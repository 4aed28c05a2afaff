package dev.countersign.domain.adjustment;

import dev.countersign.domain.person.Person;
import dev.countersign.domain.stock.StockSnapshot;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** In the ERP's books. */
public record Posted(Details details, Submission submission) implements Adjustment {
  /** The ERP has taken it out of its books again. */
  public Voided voided(Instant at) {
    return new Voided(details.next(at), submission);
  }

  /**
   * What takes it back: the content of a new draft, to be judged as a reversal.
   *
   * @param stock tells the ids of the batches that it brought into being
   * @param ids makes the ids of the lines
   */
  public Content opposite(Reversal asked, StockSnapshot stock, Supplier<LineId> ids) {
    return new Reversing(stock, ids).opposite(content(), asked);
  }

  /** The draft that takes it back; it is a reversal for its whole life, however it is edited. */
  public Draft reversed(AdjustmentId id, Content opposite, Person by, Instant at) {
    return Draft.create(id, opposite, by, at, Optional.of(id()));
  }
}
