/** What the environment says, read once at start and refused there. */
@NullMarked
package dev.countersign.bootstrap.configuration;

import org.jspecify.annotations.NullMarked;
