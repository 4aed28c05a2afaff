/** The access token that all replicas share. */
@NullMarked
package dev.countersign.persistence.token;

import org.jspecify.annotations.NullMarked;
