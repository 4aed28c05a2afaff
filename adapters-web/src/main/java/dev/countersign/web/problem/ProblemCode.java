package dev.countersign.web.problem;

import dev.countersign.web.json.WireView;

/**
 * A documented code.
 *
 * @param status the HTTP status where it is the problem itself; 422 or 400 where it stands among
 *     the errors of one
 */
@WireView
record ProblemCode(String type, String code, int status, String title, String explanation) {}
