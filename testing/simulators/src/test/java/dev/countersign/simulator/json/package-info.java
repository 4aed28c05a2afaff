@NullMarked
package dev.countersign.simulator.json;

import org.jspecify.annotations.NullMarked;
