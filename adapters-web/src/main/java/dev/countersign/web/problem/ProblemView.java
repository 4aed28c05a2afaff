package dev.countersign.web.problem;

import dev.countersign.web.json.WireView;
import java.util.List;

/** A problem as RFC 9457 has it, with our code and what is wrong in detail. */
@WireView
public record ProblemView(
    String type,
    String title,
    int status,
    String code,
    String detail,
    String instance,
    String traceId,
    List<ProblemError> errors) {}
