/** Who calls: the token, its claims, and what they say. */
@NullMarked
package dev.countersign.web.person;

import org.jspecify.annotations.NullMarked;
