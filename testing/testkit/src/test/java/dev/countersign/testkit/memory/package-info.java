@NullMarked
package dev.countersign.testkit.memory;

import org.jspecify.annotations.NullMarked;
