/** Tests of the rules. */
@NullMarked
package dev.countersign.domain.judgement;

import org.jspecify.annotations.NullMarked;
