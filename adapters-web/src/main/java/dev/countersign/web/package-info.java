/** The HTTP adapter: what it has to be told from outside. */
@NullMarked
package dev.countersign.web;

import org.jspecify.annotations.NullMarked;
