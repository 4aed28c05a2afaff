package dev.countersign.testkit.broken;

import dev.countersign.application.event.Event;
import dev.countersign.application.event.Events;
import dev.countersign.application.event.Ticket;
import dev.countersign.application.event.Tickets;
import dev.countersign.application.lease.Lease;
import dev.countersign.application.lease.Leases;
import dev.countersign.application.numbering.Numbering;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** Events and what goes with them, broken in one way each. */
final class BrokenEvents {
  private BrokenEvents() {}

  static Events silent(Events sound) {
    return events(sound, _ -> List.of(), purged -> purged);
  }

  static Events skipping(Events sound) {
    return events(
        sound, page -> page.stream().filter(event -> event.number() != 2).toList(), p -> p);
  }

  static Events keepingAll(Events sound) {
    return events(sound, page -> page, _ -> 0);
  }

  private static Events events(
      Events sound, UnaryOperator<List<Event>> page, IntUnaryOperator purged) {
    return new Events() {
      @Override
      public List<Event> after(long number, int most) {
        return page.apply(sound.after(number, most));
      }

      @Override
      public Kept kept() {
        return sound.kept();
      }

      @Override
      public int purge(Duration older, int most) {
        return purged.applyAsInt(sound.purge(older, most));
      }
    };
  }

  /** Takes no notice of how many are asked for. */
  static Numbering numberingAll(Numbering sound) {
    return (lease, _) -> sound.number(lease, Integer.MAX_VALUE);
  }

  /** Numbers nothing, and says that it did. */
  static Numbering idle(Numbering sound) {
    return (_, _) -> 1;
  }

  /** Lets everybody have it. */
  static Leases generous() {
    return new Leases() {
      @Override
      public Optional<Lease> hold(String name, UUID holder, Duration length) {
        return Optional.of(new Lease(name, holder, 1));
      }

      @Override
      public void end(Lease lease) {}
    };
  }

  static Leases clinging(Leases sound) {
    return new Leases() {
      @Override
      public Optional<Lease> hold(String name, UUID holder, Duration length) {
        return sound.hold(name, holder, length);
      }

      @Override
      public void end(Lease lease) {}
    };
  }

  /** Lets a ticket be taken as often as somebody shows it. */
  static Tickets reusing(Tickets sound) {
    Map<String, Ticket> taken = new HashMap<>();
    return new Tickets() {
      @Override
      public void keep(String hash, Ticket ticket) {
        sound.keep(hash, ticket);
      }

      @Override
      public Optional<Ticket> take(String hash) {
        sound.take(hash).ifPresent(ticket -> taken.put(hash, ticket));
        return Optional.ofNullable(taken.get(hash));
      }

      @Override
      public int purge(int most) {
        return sound.purge(most);
      }
    };
  }

  static Tickets hoarding(Tickets sound) {
    return new Tickets() {
      @Override
      public void keep(String hash, Ticket ticket) {
        sound.keep(hash, ticket);
      }

      @Override
      public Optional<Ticket> take(String hash) {
        return sound.take(hash);
      }

      @Override
      public int purge(int most) {
        return 0;
      }
    };
  }
}
