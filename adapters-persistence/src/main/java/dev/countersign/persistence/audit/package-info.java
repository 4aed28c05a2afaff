/** The audit trail's rows. */
@NullMarked
package dev.countersign.persistence.audit;

import org.jspecify.annotations.NullMarked;
