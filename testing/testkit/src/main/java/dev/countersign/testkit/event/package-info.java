/** What every store does of events, of their numbers, and of tickets to listen to them. */
@NullMarked
package dev.countersign.testkit.event;

import org.jspecify.annotations.NullMarked;
