package dev.countersign.database;

import java.util.Optional;
import java.util.stream.Stream;

/** The server that {@code TEST_JDBC_URL} names, as a system property or in the environment. */
record ConfiguredServer(JdbcUrl url) implements Server {
  private static final String NAME = "TEST_JDBC_URL";

  static Optional<ConfiguredServer> find() {
    return Stream.of(
            Optional.ofNullable(System.getProperty(NAME)), Optional.ofNullable(System.getenv(NAME)))
        .flatMap(Optional::stream)
        .filter(url -> !url.isBlank())
        .findFirst()
        .map(url -> new ConfiguredServer(JdbcUrl.parse(url)));
  }

  @Override
  public boolean outlivesUs() {
    return true;
  }

  @Override
  public void stop() {}
}
