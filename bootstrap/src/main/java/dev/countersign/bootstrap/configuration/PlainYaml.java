package dev.countersign.bootstrap.configuration;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML of maps, lists and texts alone: an amount is not rounded to binary, an id keeps its zeros,
 * and {@code no} is a word.
 */
final class PlainYaml {
  private static final int LONGEST = 60;

  private PlainYaml() {}

  static @Nullable Object load(String text) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    var dumping = new DumperOptions();
    return new Yaml(
            new SafeConstructor(options), new Representer(dumping), dumping, options, new Texts())
        .load(text);
  }

  /** Takes nothing for anything but a text. */
  private static final class Texts extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  /** A value as an error names it. */
  static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "nothing";
      case Map<?, ?> _ -> "a map";
      case Collection<?> list when list.isEmpty() -> "an empty list";
      case Collection<?> list ->
          cut("[" + String.join(", ", list.stream().map(PlainYaml::shown).toList()) + "]");
      default -> cut("'" + value + "'");
    };
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
