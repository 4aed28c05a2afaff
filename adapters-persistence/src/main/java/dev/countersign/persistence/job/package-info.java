/** Turns at what one replica does for all. */
@NullMarked
package dev.countersign.persistence.job;

import org.jspecify.annotations.NullMarked;
