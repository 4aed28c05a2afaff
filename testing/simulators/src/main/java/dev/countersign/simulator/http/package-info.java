/** A plain HTTP/1.1 listener that can also misbehave: reset, cut short, stay silent. */
@NullMarked
package dev.countersign.simulator.http;

import org.jspecify.annotations.NullMarked;
