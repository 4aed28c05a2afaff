package dev.countersign.web.adjustment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.countersign.web.json.WireView;
import dev.countersign.web.person.PersonView;
import dev.countersign.web.problem.ProblemError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment as answers show it; what a PUT takes has the same names.
 *
 * @param lines left out in lists
 * @param warnings what judging has found that keeps it from nothing; left out where nothing was
 *     judged
 */
@WireView
record AdjustmentView(
    String id,
    String status,
    long version,
    String type,
    LocalDate date,
    String reason,
    @Nullable String reasonCode,
    @Nullable String description,
    @Nullable String reference,
    @Nullable String locationId,
    @Nullable String locationName,
    List<CustomFieldView> customFields,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LineView> lines,
    int lineCount,
    @Nullable BigDecimal totalValue,
    @Nullable String currency,
    @Nullable String countId,
    @Nullable String reverses,
    @Nullable String reversedBy,
    PersonView createdBy,
    Instant createdAt,
    @Nullable PersonView submittedBy,
    @Nullable Instant submittedAt,
    Instant updatedAt,
    ApprovalView approval,
    ErpView erp,
    List<String> actions,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ProblemError> warnings) {}
