/** One database for tests and sandbox, on a machine that has none. */
@NullMarked
package dev.countersign.database;

import org.jspecify.annotations.NullMarked;
