/** The contract of the port that keeps the closed periods. */
@NullMarked
package dev.countersign.testkit.period;

import org.jspecify.annotations.NullMarked;
