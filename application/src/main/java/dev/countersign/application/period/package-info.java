/** Periods whose books are closed. */
@NullMarked
package dev.countersign.application.period;

import org.jspecify.annotations.NullMarked;
