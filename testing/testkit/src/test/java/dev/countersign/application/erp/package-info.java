/** Tests of the values of the ERP ports. */
@NullMarked
package dev.countersign.application.erp;

import org.jspecify.annotations.NullMarked;
