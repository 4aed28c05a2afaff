/** What has happened, as front ends are told it while they listen. */
@NullMarked
package dev.countersign.application.event;

import org.jspecify.annotations.NullMarked;
