package dev.countersign.database;

import java.util.Map;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/** A MySQL in a container, where a Docker engine answers. */
final class ContainerServer implements Server {
  private static final String IMAGE = "mysql:8.4";
  private static final String USER = "root";
  private static final String PASSWORD = "countersign";
  private static final int PORT = 3306;

  private final MySQLContainer container;

  private ContainerServer(MySQLContainer container) {
    this.container = container;
  }

  static Optional<ContainerServer> start() {
    Loggers.silence("org.testcontainers");
    Loggers.silence("com.github.dockerjava");
    return DockerClientFactory.instance().isDockerAvailable()
        ? Optional.of(started())
        : Optional.empty();
  }

  @Override
  public JdbcUrl url() {
    return new JdbcUrl(
        "jdbc:mysql://" + container.getHost() + ":" + container.getMappedPort(PORT) + "/",
        container.getDatabaseName(),
        Map.of("sslMode", "DISABLED", "allowPublicKeyRetrieval", "true"),
        USER,
        PASSWORD);
  }

  @Override
  public boolean outlivesUs() {
    return false;
  }

  @Override
  public void stop() {
    container.stop();
  }

  @SuppressWarnings("resource") // closed by stop
  private static ContainerServer started() {
    var container =
        new MySQLContainer(IMAGE)
            .withDatabaseName("countersign")
            .withUsername(USER)
            .withPassword(PASSWORD);
    container.setCommand(
        "--default-time-zone=+00:00", "--character-set-server=utf8mb4", "--skip-log-bin");
    container.start();
    return new ContainerServer(container);
  }
}
