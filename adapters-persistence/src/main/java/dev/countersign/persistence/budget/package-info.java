/** The requests that all replicas have made to the ERP. */
@NullMarked
package dev.countersign.persistence.budget;

import org.jspecify.annotations.NullMarked;
