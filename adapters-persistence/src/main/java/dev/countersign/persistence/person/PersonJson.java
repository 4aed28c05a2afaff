package dev.countersign.persistence.person;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's token said.
 *
 * @param locations null for all of them
 */
@Serdeable
record PersonJson(String name, List<String> roles, @Nullable List<String> locations) {}
