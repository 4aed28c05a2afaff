/** The audit trail, as it is read. */
@NullMarked
package dev.countersign.web.audit;

import org.jspecify.annotations.NullMarked;
