/** The contract of the steps that wait to be told to the ERP, clause by clause. */
@NullMarked
package dev.countersign.testkit.posting;

import org.jspecify.annotations.NullMarked;
