/** The requests that all replicas together may make to the ERP. */
@NullMarked
package dev.countersign.application.budget;

import org.jspecify.annotations.NullMarked;
