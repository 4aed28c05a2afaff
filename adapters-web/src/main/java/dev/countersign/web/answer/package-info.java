/** Answers that are kept for repeats of their requests. */
@NullMarked
package dev.countersign.web.answer;

import org.jspecify.annotations.NullMarked;
