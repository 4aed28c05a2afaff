/** Serial numbers. */
@NullMarked
package dev.countersign.domain.serial;

import org.jspecify.annotations.NullMarked;
