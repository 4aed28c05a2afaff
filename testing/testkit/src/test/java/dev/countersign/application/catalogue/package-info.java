/** Tests of the application's reading of stock. */
@NullMarked
package dev.countersign.application.catalogue;

import org.jspecify.annotations.NullMarked;
