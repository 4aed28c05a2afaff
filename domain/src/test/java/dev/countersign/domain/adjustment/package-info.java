/** Tests of the adjustment. */
@NullMarked
package dev.countersign.domain.adjustment;

import org.jspecify.annotations.NullMarked;
