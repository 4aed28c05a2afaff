/** Tests of the catalogue's values. */
@NullMarked
package dev.countersign.domain.catalogue;

import org.jspecify.annotations.NullMarked;
