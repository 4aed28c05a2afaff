package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.Work;
import dev.countersign.application.adjustment.Worklists;
import dev.countersign.domain.adjustment.Permissions;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Role;
import dev.countersign.persistence.sql.Part;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What there is to do, counted in one statement; open to the framework, which wraps it. */
@Singleton
class JdbcWorklists implements Worklists {
  private static final String COUNT = "(SELECT COUNT(*) FROM adjustments a WHERE ";
  private static final Part NONE = Part.of("0");

  private final JdbcOperations jdbc;

  JdbcWorklists(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Connectable
  public Work of(Actor actor) {
    Part select = select(actor);
    return jdbc.prepareStatement(select.sql(), statement -> read(statement, select));
  }

  private static Part select(Actor actor) {
    boolean first = Permissions.mayApproveFirst(actor);
    boolean last = Permissions.mayApproveFinally(actor);
    boolean decides = actor.roles().contains(Role.ADMIN);
    return Part.of("SELECT ")
        .then(
            Part.join(
                ", ",
                List.of(
                    first ? count(waiting(Status.PENDING_APPROVAL, actor), actor) : NONE,
                    last ? count(waiting(Status.PENDING_FINAL_APPROVAL, actor), actor) : NONE,
                    count(own(Status.REJECTED, actor), actor),
                    count(own(Status.DRAFT, actor), actor),
                    decides ? count(Part.of("a.erp_state = 'FAILED'"), actor) : NONE,
                    decides ? count(Part.of("a.erp_state = 'UNCERTAIN'"), actor) : NONE,
                    first ? oldest(Status.PENDING_APPROVAL, actor) : Part.of("NULL"),
                    last ? oldest(Status.PENDING_FINAL_APPROVAL, actor) : Part.of("NULL"))));
  }

  private static Part count(Part condition, Actor actor) {
    return Part.of(COUNT).then(condition).then(visible(actor)).then(")");
  }

  private static Part oldest(Status status, Actor actor) {
    return Part.of("(SELECT MIN(a.waiting_since) FROM adjustments a WHERE ")
        .then(waiting(status, actor))
        .then(visible(actor))
        .then(")");
  }

  private static Part waiting(Status status, Actor actor) {
    return Part.of("a.status = ? AND ", status.name()).then(Conditions.decidedBy(actor));
  }

  private static Part own(Status status, Actor actor) {
    return Conditions.createdBy(actor.id()).then(Part.of(" AND a.status = ?", status.name()));
  }

  private static Part visible(Actor actor) {
    return switch (actor.locations()) {
      case LocationAccess.Everywhere _ -> Part.NOTHING;
      case LocationAccess.Only(var places) -> Part.of(" AND ").then(Conditions.within(places));
    };
  }

  private static Work read(PreparedStatement statement, Part select) throws SQLException {
    select.bind(statement);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return new Work(
          row.getLong(1),
          row.getLong(2),
          row.getLong(3),
          row.getLong(4),
          row.getLong(5),
          row.getLong(6),
          older(instant(row, 7), instant(row, 8)));
    }
  }

  private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }

  private static Optional<Instant> older(Optional<Instant> one, Optional<Instant> other) {
    return one.map(o -> other.filter(o::isAfter).orElse(o)).or(() -> other);
  }
}
