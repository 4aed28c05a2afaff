package dev.countersign.domain.audit;

/**
 * From where somebody called; blank where it is not known.
 *
 * @param requestId the trace that the call belongs to
 * @param span which part of that trace it is, and whether that is recorded, as W3C Trace Context
 *     writes it; told to what the call makes necessary, and kept nowhere else
 */
public record Origin(String ip, String userAgent, String device, String requestId, String span) {
  /** Of a caller about whom nothing is known. */
  public static final Origin UNKNOWN = new Origin("", "", "", "");

  /** Of a call whose part of its trace is not known. */
  public Origin(String ip, String userAgent, String device, String requestId) {
    this(ip, userAgent, device, requestId, "");
  }

  /** To what the call makes necessary. */
  String trace() {
    return span.isEmpty() ? requestId : requestId + "-" + span;
  }
}
