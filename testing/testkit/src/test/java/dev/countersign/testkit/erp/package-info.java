/** The contracts of the ports around the ERP, clause by clause. */
@NullMarked
package dev.countersign.testkit.erp;

import org.jspecify.annotations.NullMarked;
