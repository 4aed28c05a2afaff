/** The port that keeps the audit trail. */
@NullMarked
package dev.countersign.application.audit;

import org.jspecify.annotations.NullMarked;
