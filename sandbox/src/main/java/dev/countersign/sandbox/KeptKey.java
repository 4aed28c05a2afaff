package dev.countersign.sandbox;

import dev.countersign.domain.audit.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The key that seals the sandbox's audit trail: made once, and kept with its data. */
final class KeptKey {
  private KeptKey() {}

  static String in(Path folder) {
    Path file = folder.resolve("audit-key");
    try {
      if (Files.notExists(file)) {
        Files.createDirectories(folder);
        Files.writeString(file, SigningKey.make());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
