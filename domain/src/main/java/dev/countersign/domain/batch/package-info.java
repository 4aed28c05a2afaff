/** Batches, and what of a line belongs to them. */
@NullMarked
package dev.countersign.domain.batch;

import org.jspecify.annotations.NullMarked;
