package dev.countersign.testkit.erp;

/**
 * What a write meets on its way. The first word says what the far side makes of it: {@code DONE},
 * {@code UNDONE}, kept out by a {@code LIMIT} or a {@code DOOR}, or refused by a {@code NO}.
 */
public enum FarFault {
  /** The connection stays open, and nothing comes. */
  UNDONE_SILENCE,
  UNDONE_RESET,
  /** A gateway's page of HTML. */
  UNDONE_GATEWAY,
  /** HTTP 500. */
  UNDONE_ERROR,
  /** HTTP 503. */
  UNDONE_UNAVAILABLE,
  DONE_SILENCE,
  DONE_RESET,
  DONE_GATEWAY,
  DONE_ERROR,
  DONE_UNAVAILABLE,
  /** The answer ends before its announced length. */
  DONE_CUT_SHORT,
  /** A success whose body cannot be read. */
  DONE_GARBLED,
  /** A success that does not tell the document's id; met by creates alone. */
  DONE_NAMELESS,
  LIMIT_MINUTE,
  LIMIT_DAY,
  LIMIT_AT_ONCE,
  /** The credentials have run out; new ones are to be had. */
  DOOR_EXPIRED,
  /** New credentials are refused as well. */
  DOOR_CLOSED,
  /** HTTP 403. */
  DOOR_FORBIDDEN,
  /** A refusal that comes as HTTP 200. */
  NO_AS_SUCCESS;

  boolean isDone() {
    return name().startsWith("DONE_");
  }
}
