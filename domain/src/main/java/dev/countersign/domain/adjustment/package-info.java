/** The adjustment: one record per state, and what may be done with it. */
@NullMarked
package dev.countersign.domain.adjustment;

import org.jspecify.annotations.NullMarked;
