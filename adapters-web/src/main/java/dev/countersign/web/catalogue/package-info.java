/** Reference data and items, from our copy of the ERP's catalogue. */
@NullMarked
package dev.countersign.web.catalogue;

import org.jspecify.annotations.NullMarked;
