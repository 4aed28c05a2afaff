package dev.countersign.web.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did it: somebody by {@code id}, {@code name} and {@code roles}, or a part of Countersign. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuthorView(
    @Nullable String id,
    @Nullable String name,
    @Nullable List<String> roles,
    @Nullable String system) {}
