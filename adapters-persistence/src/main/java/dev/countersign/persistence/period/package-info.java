/** The row that remembers which periods are closed. */
@NullMarked
package dev.countersign.persistence.period;

import org.jspecify.annotations.NullMarked;
