/** The contracts of keeping adjustments and answers, clause by clause. */
@NullMarked
package dev.countersign.testkit.adjustment;

import org.jspecify.annotations.NullMarked;
