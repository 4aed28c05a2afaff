/** What is true of every request: its trace and its headers. */
@NullMarked
package dev.countersign.web.request;

import org.jspecify.annotations.NullMarked;
