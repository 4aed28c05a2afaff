@NullMarked
package dev.countersign.testkit.budget;

import org.jspecify.annotations.NullMarked;
