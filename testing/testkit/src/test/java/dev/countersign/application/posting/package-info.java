/** Tests of telling the ERP. */
@NullMarked
package dev.countersign.application.posting;

import org.jspecify.annotations.NullMarked;
