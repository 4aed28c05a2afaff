/** Documents of JSON; for the packages beside it alone. */
@NullMarked
package dev.countersign.persistence.document;

import org.jspecify.annotations.NullMarked;
