/** Adjustments with their outbox and kept answers: rows, documents, transactions. */
@NullMarked
package dev.countersign.persistence.adjustment;

import org.jspecify.annotations.NullMarked;
