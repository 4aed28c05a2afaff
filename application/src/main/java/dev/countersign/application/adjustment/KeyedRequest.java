package dev.countersign.application.adjustment;

import dev.countersign.domain.person.PersonId;
import java.util.function.Function;

/** A request under a key, with all that is known of its answer before the change. */
public record KeyedRequest<T>(
    PersonId person, String key, String requestHash, Function<T, FinishedAnswer> answer)
    implements Keyed<T> {}
