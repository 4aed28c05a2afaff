/** Numbers that are given after commit, so that they are dense and in order. */
@NullMarked
package dev.countersign.application.numbering;

import org.jspecify.annotations.NullMarked;
