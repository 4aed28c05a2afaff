package dev.countersign.benchmarks.listening;

import dev.countersign.benchmarks.Environment;
import dev.countersign.bootstrap.Countersign;
import dev.countersign.database.TestDatabase;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Countersign in a process of its own, on a schema of its own, before a simulator of Zoho. */
final class ServerProcess implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final ZohoSimulator zoho = ZohoSimulator.start(ZohoSettings.defaults());
  private final int port = freePort();
  private final Process process;

  ServerProcess() {
    process = launched();
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (!isListening()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("the server does not start: see its output");
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  /** Of the process, in KiB, as the kernel counts it: now, and at its highest. */
  Map<String, Long> memory() {
    return Map.of("VmRSS", status("VmRSS"), "VmHWM", status("VmHWM"));
  }

  private long status(String field) {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith(field + ":"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launched() {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx192m",
            "--enable-native-access=ALL-UNNAMED",
            "-classpath",
            System.getProperty("java.class.path"),
            Countersign.class.getName());
    builder.environment().clear();
    builder
        .environment()
        .putAll(Environment.of(TestDatabase.shared().freshSchema(), zoho, port, freePort()));
    try {
      return builder.inheritIO().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(address(), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    zoho.close();
  }
}
