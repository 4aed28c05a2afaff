/** Posting over HTTP: paused, resumed, and what waits. */
@NullMarked
package dev.countersign.web.posting;

import org.jspecify.annotations.NullMarked;
