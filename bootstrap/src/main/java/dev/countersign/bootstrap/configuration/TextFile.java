package dev.countersign.bootstrap.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text of configuration: the file that a variable names, or the shipped one.
 *
 * @param where which it is, as an error names it
 */
record TextFile(String where, String text) {
  static TextFile read(Environment environment, String variable, String shipped) {
    Optional<String> file = environment.text(variable);
    return file.map(name -> new TextFile(variable + " " + name, named(variable, name)))
        .orElseGet(() -> new TextFile("the shipped " + shipped, shipped(shipped)));
  }

  private static String named(String variable, String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigurationRefused(
          variable + " must name a readable UTF-8 file, '" + file + "' is not one");
    }
  }

  private static String shipped(String name) {
    try (InputStream file = TextFile.class.getResourceAsStream("/" + name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
