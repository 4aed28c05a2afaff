package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the list of adjustments. */
@WireView
record PageView(List<AdjustmentView> items, @Nullable String nextCursor) {}
