package dev.countersign.web.problem;

import dev.countersign.web.json.WireView;
import java.util.Map;

/**
 * One thing that is wrong.
 *
 * @param pointer where in the request's body (RFC 6901); empty for the whole, or for no body at all
 * @param params the facts behind the message
 */
@WireView
public record ProblemError(
    String code, String pointer, String message, Map<String, String> params) {}
