/** The people who have been seen here. */
@NullMarked
package dev.countersign.application.person;

import org.jspecify.annotations.NullMarked;
