/** The contract of the catalogue's copy, clause by clause. */
@NullMarked
package dev.countersign.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
