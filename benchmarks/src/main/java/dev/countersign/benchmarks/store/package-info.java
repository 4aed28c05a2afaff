/** What the store takes with few and with many adjustments in it. */
@NullMarked
package dev.countersign.benchmarks.store;

import org.jspecify.annotations.NullMarked;
