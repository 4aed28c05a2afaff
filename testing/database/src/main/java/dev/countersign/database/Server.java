package dev.countersign.database;

/** A database server in which schemas can be made. */
sealed interface Server permits ConfiguredServer, ContainerServer, EmbeddedServer {
  /** One of its schemas, and how to get in. */
  JdbcUrl url();

  /** Whether it runs on when we are gone, so that we have to tidy up in it. */
  boolean outlivesUs();

  /** Stops it, where we started it; afterwards nothing of it runs. */
  void stop();
}
