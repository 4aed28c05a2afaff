/** How long checking and giving away a long audit trail take. */
@NullMarked
package dev.countersign.benchmarks.trail;

import org.jspecify.annotations.NullMarked;
