/** The approval policy, shown. */
@NullMarked
package dev.countersign.web.approval;

import org.jspecify.annotations.NullMarked;
