package dev.countersign.web.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every code that a client may meet: the list in {@code problems.txt}. */
@Singleton
final class ProblemCodes {
  private static final String TYPES = "https://countersign.dev/problems/";
  private static final int COLUMNS = 4;

  private final Map<String, ProblemCode> codes =
      text()
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(ProblemCodes::parse)
          .collect(Collectors.toUnmodifiableMap(ProblemCode::code, Function.identity()));

  Optional<ProblemCode> find(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  ProblemCode get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("undocumented code " + code));
  }

  private static ProblemCode parse(String line) {
    String[] columns =
        Arrays.stream(line.split("\\|", COLUMNS)).map(String::strip).toArray(String[]::new);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException("problems.txt: " + line);
    }
    return new ProblemCode(
        TYPES + columns[0], columns[0], Integer.parseInt(columns[1]), columns[2], columns[3]);
  }

  private static String text() {
    try (InputStream list = ProblemCodes.class.getResourceAsStream("/problems.txt")) {
      if (list == null) {
        throw new IllegalStateException("problems.txt is missing");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
