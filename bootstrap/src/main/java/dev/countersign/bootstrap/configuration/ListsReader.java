package dev.countersign.bootstrap.configuration;

import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.judgement.ShapeRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads reasons and causes; what it cannot read it refuses, naming the entry and the key. */
final class ListsReader {
  private static final String REASONS = "reasons";
  private static final String CAUSES = "causes";
  private final String where;

  ListsReader(String where) {
    this.where = where;
  }

  static ConfiguredLists read(Environment environment) {
    TextFile file = TextFile.read(environment, "REASONS_FILE", "reasons.yml");
    return new ListsReader(file.where()).read(file.text());
  }

  ConfiguredLists read(String text) {
    ListEntry file = new ListEntry(where, "the file", parsed(text));
    file.knowsOnly(Set.of(REASONS, CAUSES));
    List<Reason> reasons = each(file, REASONS, "reason", ListsReader::reason);
    List<Cause> causes = each(file, CAUSES, "cause", ListsReader::cause);
    if (reasons.isEmpty()) {
      throw file.refused(REASONS, "must hold one at least");
    }
    return new ConfiguredLists(
        differing(file, REASONS, reasons, reason -> Stream.of(reason.code(), reason.text())),
        differing(file, CAUSES, causes, cause -> Stream.of(cause.code(), cause.text())));
  }

  private @Nullable Object parsed(String text) {
    try {
      return PlainYaml.load(text);
    } catch (YAMLException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new ConfigurationRefused(where + " cannot be read: it is not YAML: " + why);
    }
  }

  private <T> List<T> each(ListEntry file, String key, String word, Function<ListEntry, T> read) {
    List<?> values = file.list(key);
    return IntStream.range(0, values.size())
        .mapToObj(i -> read.apply(new ListEntry(where, word + " " + (i + 1), values.get(i))))
        .toList();
  }

  private static Reason reason(ListEntry entry) {
    entry.knowsOnly(Set.of("code", "text", "direction", "description-required", "accounts"));
    return new Reason(
        entry.name("code", ShapeRules.LONGEST_REASON),
        entry.name("text", ShapeRules.LONGEST_REASON),
        entry.word("direction", Direction.class, Direction.ANY),
        entry.flag("description-required"),
        entry.names("accounts").stream()
            .map(AccountId::new)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Cause cause(ListEntry entry) {
    entry.knowsOnly(Set.of("code", "text"));
    return new Cause(
        entry.name("code", ListEntry.LONGEST_NAME), entry.name("text", ListEntry.LONGEST_NAME));
  }

  /** No two may be called the same: nobody could tell which is meant. */
  private static <T> List<T> differing(
      ListEntry file, String key, List<T> all, Function<T, Stream<String>> names) {
    Set<String> seen = new HashSet<>();
    for (T each : all) {
      for (String name : names.apply(each).distinct().toList()) {
        if (!seen.add(name)) {
          throw file.refused(
              key, "must differ in code and text, '" + name + "' stands there twice");
        }
      }
    }
    return all;
  }
}
