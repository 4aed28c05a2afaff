/** Events as front ends hear them: server-sent events, and tickets where no header can be set. */
@NullMarked
package dev.countersign.web.event;

import org.jspecify.annotations.NullMarked;
