/** The rows of people who were seen. */
@NullMarked
package dev.countersign.persistence.person;

import org.jspecify.annotations.NullMarked;
