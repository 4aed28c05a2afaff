/** Tests of what is remembered of a change. */
@NullMarked
package dev.countersign.domain.audit;

import org.jspecify.annotations.NullMarked;
