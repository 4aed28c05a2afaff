/** The ports to the ERP, in our own words. */
@NullMarked
package dev.countersign.application.erp;

import org.jspecify.annotations.NullMarked;
