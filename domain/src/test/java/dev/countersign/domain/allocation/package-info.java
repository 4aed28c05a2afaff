/** Tests of allocations. */
@NullMarked
package dev.countersign.domain.allocation;

import org.jspecify.annotations.NullMarked;
