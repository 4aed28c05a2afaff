/** Which approval policy is in force, and since when. */
@NullMarked
package dev.countersign.application.approval;

import org.jspecify.annotations.NullMarked;
