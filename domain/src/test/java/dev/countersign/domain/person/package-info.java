/** Tests of people and their places. */
@NullMarked
package dev.countersign.domain.person;

import org.jspecify.annotations.NullMarked;
