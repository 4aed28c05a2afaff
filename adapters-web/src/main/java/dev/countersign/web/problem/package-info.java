/** How every no, every fault and every error of the framework is shown. */
@NullMarked
package dev.countersign.web.problem;

import org.jspecify.annotations.NullMarked;
