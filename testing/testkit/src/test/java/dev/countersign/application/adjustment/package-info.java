/** Tests of writing, submitting and deciding. */
@NullMarked
package dev.countersign.application.adjustment;

import org.jspecify.annotations.NullMarked;
