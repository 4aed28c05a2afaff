package dev.countersign.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small process that outlives us, to stop the server where we could not: it reads from us, and
 * the operating system ends that when we are gone, however that came about.
 */
final class Watchdog {
  private static final int STARTED = 's';
  private static final int RELEASED = 'q';
  private static final int GONE = -1;
  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Process process;

  private Watchdog(Process process) {
    this.process = process;
  }

  /**
   * Watches from now on.
   *
   * @param pidFile the server's, which need not be there yet
   * @param scratch a folder to be deleted with the server; empty where its data are to stay
   */
  static Watchdog over(Path pidFile, Optional<Path> scratch) {
    try {
      return new Watchdog(
          new ProcessBuilder(command(pidFile, scratch))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells it that the server's pid file is there from now on, as long as the server runs. */
  void started() {
    try {
      process.getOutputStream().write(STARTED);
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("nobody watches over the embedded database", e);
    }
  }

  /** Sends it away: there is nothing left to stop. */
  void release() {
    try (OutputStream toIt = process.getOutputStream()) {
      toIt.write(RELEASED);
    } catch (IOException _) {
      process.destroyForcibly();
    }
    process.onExit().join();
  }

  /** Watches while the process ends, so that no signal can keep it from that. */
  static void main(String... args) {
    Path pidFile = Path.of(args[0]);
    Optional<Path> scratch = args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> watch(pidFile, scratch)));
  }

  private static void watch(Path pidFile, Optional<Path> scratch) {
    boolean started = false;
    int said = heard();
    while (said == STARTED) {
      started = true;
      said = heard();
    }
    if (said != RELEASED) {
      (started ? ServerProcess.of(pidFile) : awaited(pidFile)).ifPresent(ServerProcess::stop);
      scratch.ifPresent(Folders::delete);
    }
  }

  /** What its owner says next; negative when they are gone. */
  private static int heard() {
    try {
      return System.in.read();
    } catch (IOException _) {
      return GONE;
    }
  }

  /** The server may be starting still. */
  private static Optional<ServerProcess> awaited(Path pidFile) {
    for (Duration left = DEADLINE; left.isPositive(); left = left.minus(PAUSE)) {
      Optional<ServerProcess> server = ServerProcess.of(pidFile);
      if (server.isPresent() || Files.notExists(pidFile.getParent())) {
        return server;
      }
      pause();
    }
    return Optional.empty();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command(Path pidFile, Optional<Path> scratch) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx16m",
                "-cp",
                classes(),
                Watchdog.class.getName(),
                pidFile.toString()));
    scratch.map(Path::toString).ifPresent(command::add);
    return command;
  }

  private static String classes() {
    try {
      var source = Watchdog.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("our own classes are nowhere", e);
    }
  }
}
