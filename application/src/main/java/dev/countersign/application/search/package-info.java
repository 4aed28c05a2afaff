/** How texts are searched: by the beginnings of words, without regard to case. */
@NullMarked
package dev.countersign.application.search;

import org.jspecify.annotations.NullMarked;
