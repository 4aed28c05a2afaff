package dev.countersign.benchmarks.store;

import java.util.function.IntSupplier;

/**
 * What a store is asked for, or has to do.
 *
 * @param rows asks it, and says how many were given
 */
record Question(String name, IntSupplier rows) {}
