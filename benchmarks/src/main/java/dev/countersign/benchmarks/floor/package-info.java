/** What the API takes over HTTP, held against what nothing on this machine could do with less. */
@NullMarked
package dev.countersign.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
