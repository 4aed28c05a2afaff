/** How long things take. */
@NullMarked
package dev.countersign.benchmarks;

import org.jspecify.annotations.NullMarked;
