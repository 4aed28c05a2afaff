package dev.countersign.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another process that owns a database, to be ended in whatever way a test is about. */
final class Owner implements AutoCloseable {
  private final Process process;
  private final BufferedReader says;

  private Owner(Process process) {
    this.process = process;
    this.says = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Has a sandbox's database until it is ended. */
  static Owner ofSandbox(Path folder) throws IOException {
    return run(List.of(), "sandbox", folder.toString());
  }

  /** Makes a schema in the database for tests, and exits when it is told to. */
  static Owner ofTests(String... options) throws IOException {
    return run(List.of(options), "tests");
  }

  static void main(String... args) throws InterruptedException, IOException {
    if (args[0].equals("tests")) {
      System.out.println(TestDatabase.shared().freshSchema().jdbcUrl());
      System.in.read();
      System.exit(0);
    }
    var database = SandboxDatabase.start(Path.of(args[1]), 0);
    System.out.println(database.jdbcUrl());
    Thread.currentThread().join();
  }

  /** The URL of what it has started. */
  String url() throws IOException {
    return String.valueOf(says.readLine());
  }

  Process process() {
    return process;
  }

  /** Has it end in its own way, and gives its exit code. */
  int exits() throws IOException {
    process.getOutputStream().close();
    return process.onExit().orTimeout(60, TimeUnit.SECONDS).join().exitValue();
  }

  /** Its own children: the server and the watchdog. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static Owner run(List<String> options, String... args) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.of(
                List.of(
                    java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")),
                options,
                List.of(Owner.class.getName()),
                List.of(args))
            .flatMap(List::stream)
            .toList();
    return new Owner(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }
}
