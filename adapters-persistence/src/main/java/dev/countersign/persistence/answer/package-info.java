/** Answers kept for repeats of their requests. */
@NullMarked
package dev.countersign.persistence.answer;

import org.jspecify.annotations.NullMarked;
