/** What the tests of the domain start from: people, a catalogue, proposals, adjustments. */
@NullMarked
package dev.countersign.domain.given;

import org.jspecify.annotations.NullMarked;
