/** What every store of people does. */
@NullMarked
package dev.countersign.testkit.person;

import org.jspecify.annotations.NullMarked;
