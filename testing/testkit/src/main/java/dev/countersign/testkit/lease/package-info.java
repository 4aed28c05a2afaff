/** What every store does of leases. */
@NullMarked
package dev.countersign.testkit.lease;

import org.jspecify.annotations.NullMarked;
