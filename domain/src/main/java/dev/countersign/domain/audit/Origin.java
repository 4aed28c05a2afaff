package dev.countersign.domain.audit;

/** From where somebody called; blank where it is not known. */
public record Origin(String ip, String userAgent, String device, String requestId) {
  /** Of a caller about whom nothing is known. */
  public static final Origin UNKNOWN = new Origin("", "", "", "");
}
