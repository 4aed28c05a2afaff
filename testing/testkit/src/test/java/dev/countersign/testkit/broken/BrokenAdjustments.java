package dev.countersign.testkit.broken;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.CreatorsDay;
import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreSubmission;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Reference;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.approval.Total;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.PersonId;
import dev.countersign.testkit.given.Given;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Adjustments, each broken in one way. */
final class BrokenAdjustments {
  private BrokenAdjustments() {}

  /** Does not find what was voided. */
  static Adjustments forgettingVoids(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public Optional<RecordedAdjustment> find(AdjustmentId id) {
        return super.find(id).filter(found -> found.adjustment().status() != Status.VOIDED);
      }
    };
  }

  /** Keeps the adjustment and loses what was noted of it. */
  static Adjustments losingEntries(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored store(StoreChange c) {
        var elsewhere = Given.entry(Given.draft());
        return super.store(new StoreChange(c.next(), elsewhere, c.steps(), c.undone(), c.keep()));
      }
    };
  }

  /** Makes the answer when everything else is kept already. */
  static Adjustments answeringTooLate(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      private Optional<FinishedAnswer> answered = Optional.empty();

      @Override
      public Stored store(StoreChange c) {
        Stored stored =
            super.store(
                new StoreChange(c.next(), c.entry(), c.steps(), c.undone(), Optional.empty()));
        if (stored instanceof Stored.Done(var recorded)) {
          answered = c.keep().map(keep -> keep.answer().apply(recorded));
        }
        return stored;
      }
    };
  }

  /** Tells everybody that it is done. */
  static Adjustments lettingTheLastWin(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored store(StoreChange change) {
        return super.store(change) instanceof Stored.Stale
            ? new Stored.Done(new RecordedAdjustment(change.next(), ErpProgress.NOT_SENT))
            : super.find(change.next().id()).<Stored>map(Stored.Done::new).orElseThrow();
      }
    };
  }

  /** Compares references as a case-insensitive collation does. */
  static Adjustments ignoringCase(Adjustments sound) {
    Map<String, AdjustmentId> borne = new ConcurrentHashMap<>();
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored store(StoreChange change) {
        Adjustment next = change.next();
        Optional<String> folded =
            next.content()
                .reference()
                .map(Reference::value)
                .map(text -> text.toLowerCase(Locale.ROOT));
        boolean taken =
            folded
                .map(f -> borne.computeIfAbsent(f, _ -> next.id()))
                .filter(bearer -> !bearer.equals(next.id()))
                .isPresent();
        return taken ? new Stored.ReferenceTaken() : super.store(change);
      }
    };
  }

  /** Keeps keys as if all were one person's. */
  static Adjustments sharingKeys(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored store(StoreChange c) {
        Optional<KeepAnswer> shared =
            c.keep()
                .map(k ->
                    new KeepAnswer(Given.clerk().id(), k.key(), k.requestHash(), k.answering()));
        return super.store(new StoreChange(c.next(), c.entry(), c.steps(), c.undone(), shared));
      }
    };
  }

  /** Never gives anything up. */
  static Adjustments keepingWhatIsUndone(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored store(StoreChange c) {
        return super.store(
            new StoreChange(c.next(), c.entry(), c.steps(), StoreChange.Undone.KEEP, c.keep()));
      }
    };
  }

  /** Gives up what may have been sent. */
  static Adjustments givingUpAll(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored store(StoreChange c) {
        return super.store(
            new StoreChange(c.next(), c.entry(), c.steps(), StoreChange.Undone.DROP, c.keep()));
      }
    };
  }

  /** Goes on counting what was rejected: what once was in a total stays there. */
  static Adjustments countingRejections(Adjustments sound) {
    Map<PersonId, Total> most = new ConcurrentHashMap<>();
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored store(StoreChange change) {
        Stored stored = super.store(change);
        if (change.next().status() == Status.REJECTED) {
          Total worth = Total.of(change.next().content().lines().stream());
          most.merge(change.next().details().createdBy().id(), worth, Total::plus);
        }
        return stored;
      }

      @Override
      public Total submitted(CreatorsDay day) {
        return super.submitted(day).plus(most.getOrDefault(day.creator(), Total.ZERO));
      }
    };
  }

  /** Takes every day for today. */
  static Adjustments countingAllDays(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public Total submitted(CreatorsDay day) {
        return super.submitted(new CreatorsDay(day.creator(), Instant.MIN, Instant.MAX));
      }
    };
  }

  /** Has a submission judged as if it were the first of the day. */
  static Adjustments judgingBlindly(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored submit(StoreSubmission submission) {
        return super.store(submission.change().apply(Total.ZERO));
      }
    };
  }

  /** Reads the total once, and has every later submission judged by it. */
  static Adjustments judgingByAnOldTotal(Adjustments sound) {
    Map<CreatorsDay, Total> read = new ConcurrentHashMap<>();
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored submit(StoreSubmission submission) {
        Total total = read.computeIfAbsent(submission.day(), super::submitted);
        return super.store(submission.change().apply(total));
      }
    };
  }

  /** Gives the end of a page again at the beginning of the next. */
  static Adjustments repeatingTheBoundary(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public AdjustmentPage page(AdjustmentQuery query) {
        AdjustmentPage page = super.page(query);
        List<RecordedAdjustment> items = page.items();
        return items.size() < 2
            ? page
            : new AdjustmentPage(
                items, page.next().map(_ -> position(items.get(items.size() - 2).adjustment())));
      }
    };
  }

  /** Takes what has been reversed for free, and so does not look at what the posted one says. */
  static Adjustments reversingTwice(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public Stored store(StoreChange c) {
        Stored stored = super.store(c);
        return stored instanceof Stored.AlreadyReversed
            ? new Stored.Done(new RecordedAdjustment(c.next(), ErpProgress.NOT_SENT))
            : stored;
      }
    };
  }

  /** Shows everything to everybody. */
  static Adjustments hidingNothing(Adjustments sound) {
    return new DelegatingAdjustments(sound) {
      @Override
      public AdjustmentPage page(AdjustmentQuery q) {
        var everything = new LocationAccess.Everywhere();
        return super.page(new AdjustmentQuery(q.filter(), everything, q.after(), q.limit()));
      }
    };
  }

  private static Position position(Adjustment adjustment) {
    return new Position(adjustment.details().createdAt(), adjustment.id());
  }
}
