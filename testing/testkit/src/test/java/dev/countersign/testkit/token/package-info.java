@NullMarked
package dev.countersign.testkit.token;

import org.jspecify.annotations.NullMarked;
