/** The store on MySQL: every port of it, and the settings that it needs. */
@NullMarked
package dev.countersign.persistence;

import org.jspecify.annotations.NullMarked;
