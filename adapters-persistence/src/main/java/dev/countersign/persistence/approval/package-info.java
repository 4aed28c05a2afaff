/** The row that remembers the approval policy in force. */
@NullMarked
package dev.countersign.persistence.approval;

import org.jspecify.annotations.NullMarked;
