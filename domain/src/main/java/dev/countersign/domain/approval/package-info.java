/** How many people must approve, and why. */
@NullMarked
package dev.countersign.domain.approval;

import org.jspecify.annotations.NullMarked;
