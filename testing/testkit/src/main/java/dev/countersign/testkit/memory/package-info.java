/** Adapters that keep everything in memory: as the contracts ask, and gone with the process. */
@NullMarked
package dev.countersign.testkit.memory;

import org.jspecify.annotations.NullMarked;
