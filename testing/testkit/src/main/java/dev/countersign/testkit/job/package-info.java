/** What every adapter of turns does. */
@NullMarked
package dev.countersign.testkit.job;

import org.jspecify.annotations.NullMarked;
