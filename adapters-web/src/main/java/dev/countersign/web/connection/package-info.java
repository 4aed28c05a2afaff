/** Connections: how long the other end is waited for, and which requests are not read at all. */
@NullMarked
package dev.countersign.web.connection;

import org.jspecify.annotations.NullMarked;
