/** What is told of traces: to log lines, and to a collector where there is one. */
@NullMarked
package dev.countersign.bootstrap.trace;

import org.jspecify.annotations.NullMarked;
