/** Who acts, in which roles, and at which locations. */
@NullMarked
package dev.countersign.domain.person;

import org.jspecify.annotations.NullMarked;
