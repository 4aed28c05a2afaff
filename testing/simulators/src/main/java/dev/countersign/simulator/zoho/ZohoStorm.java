package dev.countersign.simulator.zoho;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Faults at random: how many calls of a hundred are struck, and by what. The seed and the number of
 * a call among those of its kind decide alone, so that a run can be had again.
 */
public record ZohoStorm(
    long seed,
    int tokenPercent,
    int readPercent,
    int writePercent,
    List<Chance> tokens,
    List<Chance> reads,
    List<Chance> writes) {

  /**
   * A fault that may be drawn, and by what weight among the others; milliseconds as in {@link
   * ZohoFault}.
   */
  public record Chance(ZohoFault.Kind kind, boolean afterCommit, int weight, long millis) {
    public Chance {
      if (weight < 1) {
        throw new IllegalArgumentException("a chance weighs 1 or more, not " + weight);
      }
      if (kind == ZohoFault.Kind.HOLD) {
        throw new IllegalArgumentException("HOLD cannot be drawn: nobody would release it");
      }
    }

    ZohoFault fault() {
      return new ZohoFault(kind, afterCommit, "*", "**", 0, 1, millis);
    }
  }

  /** Refuses shares that are none, and classes that are struck by nothing. */
  public ZohoStorm {
    tokens = checked("token", tokenPercent, tokens);
    reads = checked("read", readPercent, reads);
    writes = checked("write", writePercent, writes);
  }

  private static List<Chance> checked(String name, int percent, List<Chance> chances) {
    if (percent < 0 || percent > 100 || (percent > 0 && chances.isEmpty())) {
      throw new IllegalArgumentException(
          "%sPercent is 0 to 100, and 0 without chances, not %d".formatted(name, percent));
    }
    return List.copyOf(chances);
  }

  /** Every fault that is known, each as likely as the others, on so many calls of a hundred. */
  public static ZohoStorm of(long seed, int percent) {
    return new ZohoStorm(
        seed, percent, percent, percent, Chances.tokens(), Chances.reads(), Chances.writes());
  }

  /** The same storm with other shares. */
  public ZohoStorm percents(int token, int read, int write) {
    return new ZohoStorm(seed, token, read, write, tokens, reads, writes);
  }

  /** The fault of one call, by its number among those of its kind. */
  Optional<ZohoFault> strike(ZohoCallKind kind, long number) {
    return switch (kind) {
      case TOKEN -> drawn(kind, number, tokenPercent, tokens);
      case GET, LIST, STOCK, MASTER -> drawn(kind, number, readPercent, reads);
      case CREATE, UPDATE, DELETE, SUBMIT, APPROVE, APPROVE_FINALLY, REJECT ->
          drawn(kind, number, writePercent, writes);
      case OTHER -> Optional.empty();
    };
  }

  private Optional<ZohoFault> drawn(
      ZohoCallKind kind, long number, int percent, List<Chance> chances) {
    var random = new SplittableRandom(seed ^ ((long) kind.name().hashCode() << 32) ^ number);
    return random.nextInt(100) < percent
        ? Optional.of(chosen(chances, random).fault())
        : Optional.empty();
  }

  private static Chance chosen(List<Chance> chances, SplittableRandom random) {
    int left = random.nextInt(chances.stream().mapToInt(Chance::weight).sum());
    for (Chance chance : chances) {
      left -= chance.weight();
      if (left < 0) {
        return chance;
      }
    }
    throw new IllegalStateException("the weights do not add up: " + chances);
  }
}
