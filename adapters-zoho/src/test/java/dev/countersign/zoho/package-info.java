/** The ERP ports over Zoho Inventory v1; its README says what it maps and what it lacks. */
@NullMarked
package dev.countersign.zoho;

import org.jspecify.annotations.NullMarked;
