/** Tests of exact quantities and amounts. */
@NullMarked
package dev.countersign.domain.measure;

import org.jspecify.annotations.NullMarked;
