/** What the ERP knows of items and places: plain values, as of the last copy. */
@NullMarked
package dev.countersign.domain.catalogue;

import org.jspecify.annotations.NullMarked;
