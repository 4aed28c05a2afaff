/** The rows of events, and of tickets to listen to them. */
@NullMarked
package dev.countersign.persistence.event;

import org.jspecify.annotations.NullMarked;
