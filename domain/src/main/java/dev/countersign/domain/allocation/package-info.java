/** How a line's quantity is made up: one type for each way in which the ERP follows an item. */
@NullMarked
package dev.countersign.domain.allocation;

import org.jspecify.annotations.NullMarked;
