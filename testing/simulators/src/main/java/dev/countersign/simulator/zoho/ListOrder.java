package dev.countersign.simulator.zoho;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** In which order documents are listed, from when on, and whether their places stay. */
final class ListOrder {
  private static final int MOST_PLACES = 3;

  private final Office office;
  private int requests;
  private int shift;

  ListOrder(Office office) {
    this.office = office;
  }

  /** From when on a new document is listed. */
  static Instant listedFrom(Office office, String id, long hiddenMillis) {
    ZohoRules rules = office.rules();
    long seed = rules.listDelaySeed();
    long delay =
        seed == 0
            ? rules.listDelayMillis()
            : new SplittableRandom(seed ^ Long.parseLong(id)).nextLong(rules.listDelayMillis() + 1);
    return office.after(Math.max(hiddenMillis, delay));
  }

  /** The documents that a request for a page sees. */
  List<Document> listed() {
    List<Document> listed = new ArrayList<>(office.books.documents.values());
    listed.removeIf(it -> it.listedFrom().isAfter(office.now()));
    Collections.reverse(listed);
    long seed = office.rules().shuffleSeed();
    if (seed != 0) {
      Collections.shuffle(listed, new Random(seed));
    }
    Collections.rotate(listed, shifted(seed));
    return listed;
  }

  /** By how many places the rows have moved in all, up or down, at the ends round to the other. */
  private int shifted(long seed) {
    var random = new SplittableRandom(seed ^ (1L << 40) ^ ++requests);
    if (random.nextInt(100) < office.rules().pageShiftPercent()) {
      int places = random.nextInt(1, MOST_PLACES + 1);
      shift += random.nextBoolean() ? places : -places;
    }
    return office.rules().pageShiftPercent() == 0 ? 0 : shift;
  }
}
