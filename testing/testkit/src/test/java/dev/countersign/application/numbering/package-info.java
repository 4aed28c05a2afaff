/** How numbers are given. */
@NullMarked
package dev.countersign.application.numbering;

import org.jspecify.annotations.NullMarked;
