package dev.countersign.benchmarks.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same asked of two stores by turns, so that a slow stretch of the machine meets both. */
final class Turns {
  private static final Duration TURN = Duration.ofMillis(300);
  private static final int WARM_UP = 4;
  private static final int MEASURED = 12;

  private Turns() {}

  /**
   * How long one question took.
   *
   * @param low a quarter of the turns took less, in ms
   * @param high a quarter of them took more
   */
  record Taken(int rows, double median, double low, double high) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d rows in %.2f ms (%.2f to %.2f)", rows, median, low, high);
    }
  }

  /** What a store with few adjustments took, and one with many. */
  record Compared(String question, Taken few, Taken many) {
    /** Whether the many gave as many rows, and took at most so many times as long. */
    boolean isWithin(double times) {
      return few.rows() == many.rows() && many.median() <= times * few.median();
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%s: %s, %s, %.2f", question, few, many, many.median() / few.median());
    }
  }

  /**
   * One turn.
   *
   * @param time of one question, in ms
   */
  private record Turn(int rows, double time) {}

  static Compared compared(Question few, Question many) {
    var ofFew = new ArrayList<Turn>();
    var ofMany = new ArrayList<Turn>();
    for (int turn = -WARM_UP; turn < MEASURED; turn++) {
      Turn first = turn(few);
      Turn second = turn(many);
      if (turn >= 0) {
        ofFew.add(first);
        ofMany.add(second);
      }
    }
    return new Compared(few.name(), taken(ofFew), taken(ofMany));
  }

  private static Turn turn(Question question) {
    long begin = System.nanoTime();
    int asked = 0;
    int rows;
    long took;
    do {
      rows = question.rows().getAsInt();
      asked++;
      took = System.nanoTime() - begin;
    } while (took < TURN.toNanos());
    return new Turn(rows, took / 1e6 / asked);
  }

  private static Taken taken(List<Turn> turns) {
    List<Double> times = turns.stream().map(Turn::time).sorted().toList();
    int many = times.size();
    return new Taken(
        turns.getLast().rows(), times.get(many / 2), times.get(many / 4), times.get(many * 3 / 4));
  }
}
