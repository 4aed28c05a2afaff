/** The contract as a document, and a page to read it. */
@NullMarked
package dev.countersign.web.docs;

import org.jspecify.annotations.NullMarked;
