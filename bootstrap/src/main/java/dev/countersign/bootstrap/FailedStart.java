package dev.countersign.bootstrap;

import dev.countersign.bootstrap.configuration.ConfigurationRefused;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a start broke off, where an operator can do something about it. */
public final class FailedStart {
  private FailedStart() {}

  /** One sentence; empty where the fault is ours. */
  public static Optional<String> reason(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> sentence(cause).stream())
        .findFirst();
  }

  private static Optional<String> sentence(Throwable cause) {
    return switch (cause) {
      case ConfigurationRefused refused -> Optional.ofNullable(refused.getMessage());
      case SQLException database ->
          Optional.of("DATASOURCES_DEFAULT_URL cannot be used: " + firstLine(database));
      case BindException taken -> Optional.of("a port is taken: " + firstLine(taken));
      default -> Optional.empty();
    };
  }

  private static String firstLine(Throwable fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
  }
}
