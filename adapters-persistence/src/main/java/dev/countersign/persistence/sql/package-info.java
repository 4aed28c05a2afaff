/** What the packages beside it share of SQL: columns of bytes, transactions, faults. */
@NullMarked
package dev.countersign.persistence.sql;

import org.jspecify.annotations.NullMarked;
