/** An exact and strict JSON reader and writer, so that the simulators need nothing but the JDK. */
@NullMarked
package dev.countersign.simulator.json;

import org.jspecify.annotations.NullMarked;
