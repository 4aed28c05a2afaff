/** Use cases that write, submit and decide on adjustments, and the port that keeps them. */
@NullMarked
package dev.countersign.application.adjustment;

import org.jspecify.annotations.NullMarked;
