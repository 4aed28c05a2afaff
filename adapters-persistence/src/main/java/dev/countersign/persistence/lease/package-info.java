/** The rows of leases. */
@NullMarked
package dev.countersign.persistence.lease;

import org.jspecify.annotations.NullMarked;
