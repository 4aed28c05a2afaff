/** What every shared request budget does, and one in memory. */
@NullMarked
package dev.countersign.testkit.budget;

import org.jspecify.annotations.NullMarked;
