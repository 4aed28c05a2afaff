package dev.countersign.application.adjustment;

import dev.countersign.application.search.Words;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.Reference;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that an adjustment is found by: its reference and SKUs, whole, and the words of its
 * description and of its items' names; without regard to case.
 */
public final class SearchWords {
  private SearchWords() {}

  public static Set<String> of(Content content) {
    Stream<String> whole =
        Stream.concat(
            content.reference().map(Reference::value).stream(),
            content.lines().stream().map(line -> line.facts().sku()));
    Stream<String> texts =
        Stream.concat(
            Stream.of(content.description()), content.lines().stream().map(SearchWords::name));
    return Stream.concat(whole.map(Words::folded), texts.flatMap(Words::of))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String name(Line line) {
    return line.facts().name();
  }
}
