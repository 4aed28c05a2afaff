package dev.countersign.application.posting;

import dev.countersign.application.erp.DocumentId;

/** What somebody says has become of a step that nobody knows the end of, or that has failed. */
public sealed interface Settlement {
  /** Why they say so, 1 to 500 characters. */
  String comment();

  /**
   * This is the ERP's document of it.
   *
   * @param force whether that holds though the document says something else
   */
  record Document(DocumentId id, boolean force, String comment) implements Settlement {}

  /** The ERP has nothing of it. */
  record NotPosted(String comment) implements Settlement {}
}
