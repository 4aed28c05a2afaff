/** What of a line, or of a batch, lies in which storage. */
@NullMarked
package dev.countersign.domain.storage;

import org.jspecify.annotations.NullMarked;
