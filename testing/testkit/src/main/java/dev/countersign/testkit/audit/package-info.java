/** The contract of the audit trail, clause by clause. */
@NullMarked
package dev.countersign.testkit.audit;

import org.jspecify.annotations.NullMarked;
