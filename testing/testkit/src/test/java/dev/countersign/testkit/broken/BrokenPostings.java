package dev.countersign.testkit.broken;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.Postings;
import dev.countersign.application.posting.StepResult;
import dev.countersign.application.posting.StepResult.Absent;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Postings, each broken in one way. */
final class BrokenPostings {
  private BrokenPostings() {}

  /** Gives to the next worker what the last one has. */
  static Postings claimingTwice(Postings sound) {
    var last = new AtomicReference<List<ClaimedStep>>(List.of());
    return new Delegating(sound) {
      @Override
      public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
        List<ClaimedStep> claims = super.claim(most, lease, attempting);
        return claims.isEmpty() ? last.getAndSet(List.of()) : remembered(claims);
      }

      private List<ClaimedStep> remembered(List<ClaimedStep> claims) {
        last.set(claims);
        return claims;
      }
    };
  }

  /** Gives more than was asked for. */
  static Postings claimingAll(Postings sound) {
    return new Delegating(sound) {
      @Override
      public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
        return super.claim(100, lease, attempting);
      }
    };
  }

  /** Notes attempts of no version. */
  static Postings notingLess(Postings sound) {
    return new Delegating(sound) {
      @Override
      public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
        return super.claim(most, lease, (claim, _) -> attempting.entry(claim, 0));
      }
    };
  }

  /** Takes a failed step for one that is done. */
  static Postings passingFailures(Postings sound) {
    return new Delegating(sound) {
      @Override
      public Settled settle(
          ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
        StepResult passed =
            result instanceof StepResult.Failed(var document, _)
                ? new StepResult.Confirmed(document)
                : result;
        return super.settle(claim, passed, entry, next);
      }
    };
  }

  /** Has a step sent twice after a crash. */
  static Postings forgettingIntents(Postings sound) {
    return new Delegating(sound) {
      @Override
      public List<ClaimedStep> claimLost(int most, Duration lease) {
        return super.claimLost(most, lease).stream()
            .map(c -> c.task() == Task.LOOK ? toSend(c) : c)
            .toList();
      }
    };
  }

  /** Lets whoever comes settle. */
  static Postings ignoringFences(Postings sound) {
    return new Delegating(sound) {
      @Override
      public Settled settle(
          ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
        Settled settled = super.settle(claim, result, entry, next);
        return settled == Settled.LEASE_LOST ? Settled.DONE : settled;
      }
    };
  }

  /** Does not wait before it sends again. */
  static Postings withoutPatience(Postings sound) {
    return new Delegating(sound) {
      @Override
      public Settled settle(
          ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
        StepResult hasty =
            result instanceof StepResult.SendAgain(_, _, var error)
                ? new StepResult.SendAgain(Duration.ZERO, Absent.NOT_FOUND, error)
                : result;
        return super.settle(claim, hasty, entry, next);
      }
    };
  }

  /** Keeps the rest where the next version is stale. */
  static Postings keepingHalf(Postings sound) {
    return new Delegating(sound) {
      @Override
      public Settled settle(
          ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
        Settled settled = super.settle(claim, result, entry, next);
        if (settled == Settled.STALE) {
          super.settle(claim, result, entry, Optional.empty());
        }
        return settled;
      }
    };
  }

  /** Gives lost steps to those who send. */
  static Postings mixingLanes(Postings sound) {
    return new Delegating(sound) {
      @Override
      public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
        return Stream.concat(
                super.claim(most, lease, attempting).stream(),
                super.claimLost(most, lease).stream())
            .toList();
      }
    };
  }

  /** Renews whatever it is given. */
  static Postings renewingAll(Postings sound) {
    return new Delegating(sound) {
      @Override
      public List<ClaimedStep> renew(List<ClaimedStep> claims, Duration lease) {
        super.renew(claims, lease);
        return claims;
      }
    };
  }

  /** Lets leases run out however often they are renewed. */
  static Postings renewingNothing(Postings sound) {
    return new Delegating(sound) {
      @Override
      public List<ClaimedStep> renew(List<ClaimedStep> claims, Duration lease) {
        return claims;
      }
    };
  }

  /** Takes what the ERP refused for what never left us. */
  static Postings trustingForEver(Postings sound) {
    return resultsAs(sound, Absent.REFUSED, Absent.NOT_FOUND);
  }

  /** Counts what never left us. */
  static Postings countingAll(Postings sound) {
    return resultsAs(sound, Absent.UNSENT, Absent.NOT_FOUND);
  }

  private static Postings resultsAs(Postings sound, Absent told, Absent kept) {
    return new Delegating(sound) {
      @Override
      public Settled settle(
          ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
        StepResult other =
            result instanceof StepResult.SendAgain(var delay, var absent, var error)
                    && absent == told
                ? new StepResult.SendAgain(delay, kept, error)
                : result;
        return super.settle(claim, other, entry, next);
      }
    };
  }

  /** Takes a step that is given up for one that is done. */
  static Postings doingWhatIsGivenUp(Postings sound) {
    return new Delegating(sound) {
      @Override
      public Settled settle(
          ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
        StepResult done =
            result instanceof StepResult.GivenUp
                ? new StepResult.Confirmed(Optional.empty())
                : result;
        return super.settle(claim, done, entry, next);
      }
    };
  }

  /** Knows nobody. */
  static Postings knowingNobody(Postings sound) {
    return new Delegating(sound) {
      @Override
      public Set<AdjustmentId> bearers(DocumentId document) {
        return Set.of();
      }
    };
  }

  private static ClaimedStep toSend(ClaimedStep c) {
    return new ClaimedStep(
        c.number(),
        c.fence(),
        c.adjustmentId(),
        c.step(),
        Task.SEND,
        c.documentId(),
        c.attempts(),
        c.tries(),
        c.looks(),
        c.since(),
        c.trace());
  }

  /** Postings that are sound but for what is overridden. */
  private static class Delegating implements Postings {
    private final Postings sound;

    Delegating(Postings sound) {
      this.sound = sound;
    }

    @Override
    public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
      return sound.claim(most, lease, attempting);
    }

    @Override
    public List<ClaimedStep> claimLost(int most, Duration lease) {
      return sound.claimLost(most, lease);
    }

    @Override
    public List<ClaimedStep> renew(List<ClaimedStep> claims, Duration lease) {
      return sound.renew(claims, lease);
    }

    @Override
    public Settled settle(
        ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
      return sound.settle(claim, result, entry, next);
    }

    @Override
    public Set<AdjustmentId> bearers(DocumentId document) {
      return sound.bearers(document);
    }
  }
}
