/** The access token to the ERP that all replicas share. */
@NullMarked
package dev.countersign.application.token;

import org.jspecify.annotations.NullMarked;
