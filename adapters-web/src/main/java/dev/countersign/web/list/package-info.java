/** What all lists share: their parameters, cursors, and forms beside JSON. */
@NullMarked
package dev.countersign.web.list;

import org.jspecify.annotations.NullMarked;
