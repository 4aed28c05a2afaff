/** Work that one replica at a time does. */
@NullMarked
package dev.countersign.application.lease;

import org.jspecify.annotations.NullMarked;
