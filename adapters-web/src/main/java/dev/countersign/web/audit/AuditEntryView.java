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
 * @param seq its number in the trail; null for a moment, and where one adjustment's are listed
 * @param ip left out, as are all that follow, for those who may not know it
 */
@WireView
record AuditEntryView(
    @Nullable Long seq,
    String id,
    Instant at,
    AuthorView actor,
    String action,
    SubjectView subject,
    long version,
    List<FieldChangeView> changes,
    Map<String, String> facts,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String ip,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String userAgent,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String device,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String requestId) {}
