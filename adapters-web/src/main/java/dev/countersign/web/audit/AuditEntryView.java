package dev.countersign.web.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.countersign.web.json.WireView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened.
 *
 * @param ip left out, as are all that follow, for those who may not know it
 */
@WireView
record AuditEntryView(
    String id,
    Instant at,
    AuthorView actor,
    String action,
    long version,
    List<FieldChangeView> changes,
    Map<String, String> facts,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String ip,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String userAgent,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String device,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String requestId) {}
