/** The rows of our copy of the ERP's catalogue. */
@NullMarked
package dev.countersign.persistence.catalogue;

import org.jspecify.annotations.NullMarked;
