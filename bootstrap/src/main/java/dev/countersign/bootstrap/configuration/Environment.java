package dev.countersign.bootstrap.configuration;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads environment variables, and refuses with one sentence that names the variable. */
final class Environment {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  private final Map<String, String> variables;

  Environment(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  /** Blank counts as not set. */
  Optional<String> text(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  String required(String name, String meaning) {
    return text(name).orElseThrow(() -> new ConfigurationRefused(name + " is missing: " + meaning));
  }

  int number(String name, int preset, int least, int most) {
    return text(name).map(value -> number(name, value, least, most)).orElse(preset);
  }

  private static int number(String name, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the bounds
    }
    throw refused(name, value, "a whole number from " + least + " to " + most);
  }

  Duration duration(String name, String preset) {
    return duration(name, text(name).orElse(preset), DURATION);
  }

  Duration duration(String name, String preset, Duration least, Duration most) {
    Duration duration = duration(name, preset);
    if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
      throw refused(
          name,
          text(name).orElse(preset),
          "from " + least.toSeconds() + "s to " + most.toHours() + "h");
    }
    return duration;
  }

  List<Duration> durations(String name, String preset) {
    return Arrays.stream(text(name).orElse(preset).split(",", -1))
        .map(value -> duration(name, value.strip(), DURATION))
        .toList();
  }

  private static Duration duration(String name, String value, Pattern form) {
    Matcher matcher = form.matcher(value.strip());
    if (!matcher.matches()) {
      throw refused(name, value, "a whole number with ms, s, m or h, such as 5s");
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      default -> Duration.ofHours(amount);
    };
  }

  boolean flag(String name, boolean preset) {
    return choice(name, preset ? "true" : "false", Map.of("true", true, "false", false));
  }

  <T> T choice(String name, String preset, Map<String, T> choices) {
    String value = text(name).orElse(preset).strip();
    T choice = choices.get(value);
    if (choice == null) {
      throw refused(
          name, value, "one of " + String.join(", ", choices.keySet().stream().sorted().toList()));
    }
    return choice;
  }

  Optional<URI> url(String name) {
    return text(name).map(value -> url(name, value.strip()));
  }

  private static URI url(String name, String value) {
    try {
      URI uri = new URI(value);
      if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // told below
    }
    throw refused(name, value, "an http or https URL");
  }

  Optional<ZoneId> zone(String name) {
    return parsed(name, ZoneId::of, "a time zone such as Asia/Riyadh");
  }

  Optional<Currency> currency(String name) {
    return parsed(name, Currency::getInstance, "an ISO 4217 code such as SAR");
  }

  /** Refuses what is set and has another form; does not show it, for it may be a secret. */
  void require(String name, Pattern form, String meaning) {
    text(name)
        .filter(value -> !form.matcher(value).matches())
        .ifPresent(_ -> {
          throw new ConfigurationRefused(name + " must be " + meaning);
        });
  }

  /** Those of a family that are set. */
  Map<String, String> startingWith(String prefix) {
    return variables.keySet().stream()
        .filter(name -> name.startsWith(prefix) && text(name).isPresent())
        .collect(Collectors.toMap(Function.identity(), variables::get));
  }

  private <T> Optional<T> parsed(String name, Function<String, T> parser, String form) {
    Optional<String> text = text(name);
    try {
      return text.map(value -> parser.apply(value.strip()));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw refused(name, text.orElse(""), form);
    }
  }

  static ConfigurationRefused refused(String name, String value, String form) {
    return new ConfigurationRefused(name + " must be " + form + ", not '" + value + "'");
  }
}
