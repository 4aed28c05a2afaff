/** A stateful stand-in for the inventory API and the accounts server of Zoho. */
@NullMarked
package dev.countersign.simulator.zoho;

import org.jspecify.annotations.NullMarked;
