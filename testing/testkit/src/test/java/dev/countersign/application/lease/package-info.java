/** How work is left to one replica at a time. */
@NullMarked
package dev.countersign.application.lease;

import org.jspecify.annotations.NullMarked;
