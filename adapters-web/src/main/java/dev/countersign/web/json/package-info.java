/** JSON as it comes in and goes out, exact and with pointers to what is wrong. */
@NullMarked
package dev.countersign.web.json;

import org.jspecify.annotations.NullMarked;
