package dev.countersign.application.erp;

/**
 * A request to the ERP and what came of it, as far as it may be kept: no secret is in it.
 *
 * @param request its method, path and query
 * @param sent its body; blank where it has none
 * @param outcome the answer's HTTP status, or that there is no answer
 * @param answered the answer's body, or why there is none; blank where it is not to be kept
 * @param pages how many pages of a list were read like this one, it included; 0 where it is none
 */
public record Exchange(String request, String sent, String outcome, String answered, int pages) {
  /** One page of a list, which is too long to be kept. */
  public static Exchange ofPage(String request, String outcome) {
    return new Exchange(request, "", outcome, "", 1);
  }

  /** Whether it goes on reading the list that the other one read. */
  boolean continues(Exchange before) {
    return pages > 0
        && before.pages > 0
        && outcome.equals(before.outcome)
        && path(request).equals(path(before.request));
  }

  /** The same after the other one. */
  Exchange after(Exchange before) {
    return new Exchange(request, sent, outcome, answered, before.pages + pages);
  }

  private static String path(String request) {
    return request.split("\\?", 2)[0];
  }
}
