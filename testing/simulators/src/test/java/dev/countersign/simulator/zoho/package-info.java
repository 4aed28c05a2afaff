@NullMarked
package dev.countersign.simulator.zoho;

import org.jspecify.annotations.NullMarked;
