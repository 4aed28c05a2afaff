/** The row that remembers whether anything is told to the ERP. */
@NullMarked
package dev.countersign.persistence.posting;

import org.jspecify.annotations.NullMarked;
