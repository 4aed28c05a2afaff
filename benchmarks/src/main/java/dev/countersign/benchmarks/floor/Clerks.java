package dev.countersign.benchmarks.floor;

import dev.countersign.benchmarks.Tokens;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** So many that none of them hands in more than a person could; they take turns. */
final class Clerks {
  private static final int MANY = 1000;

  private final List<Clerk> all = IntStream.range(0, MANY).mapToObj(Clerk::number).toList();
  private final AtomicInteger turn = new AtomicInteger();

  /** One of them, with a token. */
  record Clerk(String name, String token) {
    static Clerk number(int n) {
      String name = "clerk-%04d".formatted(n);
      return new Clerk(name, Tokens.of(name, "CLERK"));
    }
  }

  Clerk next() {
    return all.get(Math.floorMod(turn.getAndIncrement(), MANY));
  }
}
