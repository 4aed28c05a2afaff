package dev.countersign.persistence.erp;

import dev.countersign.application.erp.Installation;
import dev.countersign.application.erp.Installations;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The installation in its table of one row. */
@Singleton
final class JdbcInstallations implements Installations {
  private static final int ONLY_ROW = 1;

  private final InstallationRows rows;

  JdbcInstallations(InstallationRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Installation> find() {
    return rows.findById(ONLY_ROW).map(row -> new Installation(row.erp(), row.organisationId()));
  }

  @Override
  public Installation remember(Installation installation) {
    rows.insertIfAbsent(installation.erp(), installation.organisationId());
    return find().orElseThrow();
  }
}
