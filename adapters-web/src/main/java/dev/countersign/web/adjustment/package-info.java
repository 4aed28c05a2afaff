/** The calls about adjustments. */
@NullMarked
package dev.countersign.web.adjustment;

import org.jspecify.annotations.NullMarked;
