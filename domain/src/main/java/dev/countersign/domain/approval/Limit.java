package dev.countersign.domain.approval;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** What a condition says beside its name. */
public sealed interface Limit {
  /** A number: an amount, a quantity, a percentage or days. */
  record Figure(BigDecimal value) implements Limit {
    @Override
    public String toString() {
      return value.toPlainString();
    }
  }

  /** Any of these words, in the order of the alphabet. */
  record Words(List<String> words) implements Limit {
    public Words {
      words = words.stream().sorted().toList();
    }

    static Words of(Collection<?> values) {
      return new Words(values.stream().map(Object::toString).toList());
    }

    @Override
    public String toString() {
      return String.join(", ", words);
    }
  }

  /** One word. */
  record Word(String word) implements Limit {
    @Override
    public String toString() {
      return word;
    }
  }

  /** Nothing more: its name says it. */
  record Simply() implements Limit {
    @Override
    public String toString() {
      return "true";
    }
  }
}
