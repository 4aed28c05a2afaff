package dev.countersign.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The running server of a pid file. */
record ServerProcess(ProcessHandle handle) {
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  /** The one that wrote the file, where it still runs; a number that went to another is not it. */
  static Optional<ServerProcess> of(Path pidFile) {
    try {
      return number(Files.readString(pidFile))
          .flatMap(ProcessHandle::of)
          .filter(ServerProcess::isServer)
          .map(ServerProcess::new);
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets it end in its own way; kills it where that takes too long. */
  void stop() {
    handle.destroy();
    if (!hasEnded()) {
      handle.destroyForcibly();
      hasEnded();
    }
  }

  /** Waits for its end; one that nobody buries never looks ended, so not for ever. */
  private boolean hasEnded() {
    try {
      handle.onExit().get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<Long> number(String text) {
    String digits = text.strip();
    return digits.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }

  private static boolean isServer(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> String.valueOf(Path.of(command).getFileName()))
        .filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld"))
        .isPresent();
  }
}
