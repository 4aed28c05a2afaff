package dev.countersign.benchmarks.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text that can be written again with other values in the places of some. */
final class Template {
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> between = new ArrayList<>();

  /** The values may stand in it anywhere, and more than once. */
  Template(String text, List<String> values) {
    var any = Pattern.compile(values.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    var found = any.matcher(text);
    int from = 0;
    while (found.find()) {
      texts.add(text.substring(from, found.start()));
      between.add(values.indexOf(found.group()));
      from = found.end();
    }
    texts.add(text.substring(from));
  }

  /** With these in the places of those which it was made with, in their order. */
  String with(List<String> values) {
    var written = new StringBuilder(texts.getFirst());
    for (int i = 0; i < between.size(); i++) {
      written.append(values.get(between.get(i))).append(texts.get(i + 1));
    }
    return written.toString();
  }
}
