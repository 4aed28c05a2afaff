/** The row that remembers the installation. */
@NullMarked
package dev.countersign.persistence.erp;

import org.jspecify.annotations.NullMarked;
