/** The rules that an adjustment must keep, found all at once. */
@NullMarked
package dev.countersign.domain.judgement;

import org.jspecify.annotations.NullMarked;
