/** Tests of stock. */
@NullMarked
package dev.countersign.domain.stock;

import org.jspecify.annotations.NullMarked;
