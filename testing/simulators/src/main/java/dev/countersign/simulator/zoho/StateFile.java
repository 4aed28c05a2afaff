package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.RecordJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps the books in a file, which is replaced as a whole or not at all. */
final class StateFile {
  private final Path file;

  StateFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  Optional<Snapshot> read() {
    try {
      return Files.exists(file) ? Optional.of(parse(Files.readString(file))) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Snapshot parse(String text) {
    return RecordJson.read(Snapshot.class, (Json.Obj) Json.read(text));
  }

  void write(Snapshot snapshot) {
    Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(fresh, RecordJson.write(snapshot).write());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
