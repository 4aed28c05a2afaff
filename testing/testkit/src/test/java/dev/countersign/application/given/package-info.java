/** What the tests of the use cases start from. */
@NullMarked
package dev.countersign.application.given;

import org.jspecify.annotations.NullMarked;
