/** Starts the application and wires it. */
@NullMarked
package dev.countersign.bootstrap;

import org.jspecify.annotations.NullMarked;
