package dev.countersign.zoho;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list. */
interface PageJson<R> {
  /** The longest page that Zoho gives. */
  int FULL = 200;

  @Nullable PageContextJson pageContext();

  List<R> rows();

  /** Whether another page follows; a full page that does not say is not taken for the last. */
  default boolean goesOn() {
    PageContextJson context = pageContext();
    return context == null ? rows().size() >= FULL : context.goesOn();
  }
}
