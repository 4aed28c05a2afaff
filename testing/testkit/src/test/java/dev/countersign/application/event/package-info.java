/** How events reach those who listen. */
@NullMarked
package dev.countersign.application.event;

import org.jspecify.annotations.NullMarked;
