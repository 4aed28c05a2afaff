package dev.countersign.persistence;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Where nobody migrates at start, stops it on a schema that is not the one this code was made for.
 */
@Context
@Requires(property = "flyway.datasources.default.enabled", value = "false")
final class SchemaCheck {
  SchemaCheck(DataSource pool) {
    Flyway.configure().dataSource(DelegatingDataSource.unwrapDataSource(pool)).load().validate();
  }
}
