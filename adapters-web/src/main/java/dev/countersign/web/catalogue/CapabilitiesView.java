package dev.countersign.web.catalogue;

import dev.countersign.web.json.WireView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done here.
 *
 * @param approvals {@code local} or {@code mirrored}
 * @param organization null until the ERP has told it
 */
@WireView
record CapabilitiesView(
    String erp, String approvals, List<String> supports, @Nullable OrganizationView organization) {}
