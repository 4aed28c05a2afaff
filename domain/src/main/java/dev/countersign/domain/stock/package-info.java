/** What the ERP says is there: plain values, handed in to be judged against. */
@NullMarked
package dev.countersign.domain.stock;

import org.jspecify.annotations.NullMarked;
