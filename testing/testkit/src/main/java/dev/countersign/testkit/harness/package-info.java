/** The hands that a contract kit has on the far side of a port. */
@NullMarked
package dev.countersign.testkit.harness;

import org.jspecify.annotations.NullMarked;
