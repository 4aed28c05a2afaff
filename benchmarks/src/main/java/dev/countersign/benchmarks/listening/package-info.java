/** How a crowd that listens to events fares: a real process, a real database, real connections. */
@NullMarked
package dev.countersign.benchmarks.listening;

import org.jspecify.annotations.NullMarked;
