/** Closed periods over HTTP. */
@NullMarked
package dev.countersign.web.period;

import org.jspecify.annotations.NullMarked;
