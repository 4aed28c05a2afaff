package dev.countersign.web.audit;

import dev.countersign.web.json.WireView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an adjustment, oldest first; there is no next part. */
@WireView
record AuditView(List<AuditEntryView> items, @Nullable String nextCursor) {}
