package dev.countersign.simulator.zoho;

import java.time.Duration;

/**
 * Something that goes wrong with certain requests: which kind, whether the request was carried out
 * before, on which method and path ({@code *} stands for one segment, {@code **} for any path), how
 * many matching requests pass first, how many are hit (negative: all), and how long it lasts where
 * that means something.
 */
public record ZohoFault(
    Kind kind, boolean afterCommit, String method, String path, int skip, int times, long millis) {

  /** What goes wrong. */
  public enum Kind {
    /** No answer; the connection stays open until the client gives up, or for so long. */
    HANG,
    /** The TCP connection is reset. */
    RESET,
    /** 502 with a gateway's HTML page. */
    HTML_502,
    /** 500 with code 1000. */
    ERROR_500,
    /** 503 with an HTML page. */
    ERROR_503,
    /** The body ends before its announced length. */
    TRUNCATED,
    /** 200 with a code that is not zero. */
    NON_ZERO_CODE,
    /** The answer as always, but without the document's id, or without the token. */
    NO_ID,
    /** The answer's whole length, but no JSON. */
    UNPARSEABLE,
    /** The request's token dies just before, so that the answer is 401 with code 57. */
    TOKEN_EVICTED,
    /** 403, not carried out. */
    ERROR_403,
    /** 429 with code 44, not carried out; a refresh is denied by any of the limits. */
    LIMIT_MINUTE,
    /** 429 with code 45, not carried out; so long until the day ends, where that is not 0. */
    LIMIT_DAY,
    /** 429 with code 1070, not carried out. */
    LIMIT_CONCURRENT,
    /** Carried out and answered, but later. */
    DELAY,
    /** Carried out and answered once the faults are released; in process until then. */
    HOLD,
    /** The document that is created stays out of the list for a while. */
    HIDDEN_IN_LIST
  }

  /** Refuses a negative duration. */
  public ZohoFault {
    if (millis < 0) {
      throw new IllegalArgumentException("a fault lasts 0 ms or more, not " + millis);
    }
  }

  /** The next create is not carried out. */
  public static ZohoFault beforeCommit(Kind kind) {
    return new ZohoFault(kind, false, "POST", "/inventoryadjustments", 0, 1, 0);
  }

  /** The next create is carried out, then its answer suffers. */
  public static ZohoFault afterCommit(Kind kind) {
    return new ZohoFault(kind, true, "POST", "/inventoryadjustments", 0, 1, 0);
  }

  /**
   * The same fault on other requests; the path is below {@code /inventory/v1}, or {@code
   * /oauth/v2/token}.
   */
  public ZohoFault on(String otherMethod, String otherPath) {
    return new ZohoFault(kind, afterCommit, otherMethod, otherPath, skip, times, millis);
  }

  /** The same fault on the Nth matching request from now, counted from 1. */
  public ZohoFault nth(int number) {
    return new ZohoFault(kind, afterCommit, method, path, number - 1, times, millis);
  }

  /** The same fault that many times in a row. */
  public ZohoFault times(int number) {
    return new ZohoFault(kind, afterCommit, method, path, skip, number, millis);
  }

  /** The same fault until the faults are cleared. */
  public ZohoFault always() {
    return times(-1);
  }

  /** The same fault lasting so long. */
  public ZohoFault lasting(Duration duration) {
    return new ZohoFault(kind, afterCommit, method, path, skip, times, duration.toMillis());
  }

  boolean matches(String actualMethod, String actualPath) {
    String[] wanted = path.split("/", -1);
    String[] given = actualPath.split("/", -1);
    if (path.equals("**")) {
      return method.equals("*") || method.equals(actualMethod);
    }
    boolean same =
        wanted.length == given.length && (method.equals("*") || method.equals(actualMethod));
    for (int i = 0; same && i < wanted.length; i++) {
      same = wanted[i].equals("*") || wanted[i].equals(given[i]);
    }
    return same;
  }

  ZohoFault passed() {
    return new ZohoFault(kind, afterCommit, method, path, skip - 1, times, millis);
  }
}
