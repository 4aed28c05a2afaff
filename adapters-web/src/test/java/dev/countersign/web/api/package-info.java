/** The adapter as tests call it: over real HTTP, with ports in memory. */
@NullMarked
package dev.countersign.web.api;

import org.jspecify.annotations.NullMarked;
