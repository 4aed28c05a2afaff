/** The copy of the ERP's catalogue that judging reads. */
@NullMarked
package dev.countersign.application.catalogue;

import org.jspecify.annotations.NullMarked;
