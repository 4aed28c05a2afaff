@NullMarked
package dev.countersign.application.budget;

import org.jspecify.annotations.NullMarked;
