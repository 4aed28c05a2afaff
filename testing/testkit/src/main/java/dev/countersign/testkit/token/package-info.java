/** What every store of shared access tokens does, and one in memory. */
@NullMarked
package dev.countersign.testkit.token;

import org.jspecify.annotations.NullMarked;
