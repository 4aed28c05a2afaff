/** What is done by itself from time to time, by one replica for all. */
@NullMarked
package dev.countersign.application.job;

import org.jspecify.annotations.NullMarked;
