package dev.countersign.persistence.period;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The one row of the closed periods. */
@MappedEntity("periods")
record PeriodsRow(@Id int id, @Nullable LocalDate closedThrough) {}
