@NullMarked
package dev.countersign.testkit.broken;

import org.jspecify.annotations.NullMarked;
