package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import dev.countersign.web.person.PersonView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody decided about a version. */
@WireView
record DecisionView(
    int level,
    String decision,
    PersonView by,
    Instant at,
    @Nullable String comment,
    long version,
    boolean lapsed) {}
