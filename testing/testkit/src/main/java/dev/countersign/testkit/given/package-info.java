/** Values for tests: sound by default, changed where a test is about the change. */
@NullMarked
package dev.countersign.testkit.given;

import org.jspecify.annotations.NullMarked;
