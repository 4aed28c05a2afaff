/** Brings what was approved into the ERP's books, step by step, exactly once. */
@NullMarked
package dev.countersign.application.posting;

import org.jspecify.annotations.NullMarked;
