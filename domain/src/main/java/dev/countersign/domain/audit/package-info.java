/** What is remembered of each change. */
@NullMarked
package dev.countersign.domain.audit;

import org.jspecify.annotations.NullMarked;
