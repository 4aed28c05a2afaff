/** Tests of the approval policy. */
@NullMarked
package dev.countersign.domain.approval;

import org.jspecify.annotations.NullMarked;
