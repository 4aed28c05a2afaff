package dev.countersign.bootstrap;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application started by {@code java}, with environment variables alone. */
final class CountersignProcess {
  private static final File LOG = new File("target/countersign-process.log");

  private final Process process;
  private final int port;

  private CountersignProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it and waits until it listens. */
  static CountersignProcess start(Map<String, String> environment) {
    Process process = launch(environment, ProcessBuilder.Redirect.appendTo(LOG));
    var started = new CountersignProcess(process, Integer.parseInt(environment.get("SERVER_PORT")));
    Eventually.get(started::isListening, listening -> listening || !process.isAlive());
    if (!process.isAlive()) {
      throw new AssertionError("it ended with " + process.exitValue() + ", see " + LOG);
    }
    return started;
  }

  static Process launch(Map<String, String> environment, ProcessBuilder.Redirect output) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-classpath",
            System.getProperty("java.class.path"),
            Countersign.class.getName());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(output);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** As SIGKILL does it. */
  void kill() {
    process.destroyForcibly();
    exited();
  }

  /** As SIGTERM does it. */
  void terminate() {
    process.destroy();
  }

  boolean exited() {
    try {
      return process.waitFor(40, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
