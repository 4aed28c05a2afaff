package dev.countersign.persistence.budget;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request's row.
 *
 * @param number null until the database has given it one
 */
@MappedEntity("requests")
record RequestRow(
    @Id @GeneratedValue @Nullable Long number, Instant runningUntil, Instant countsUntil) {}
