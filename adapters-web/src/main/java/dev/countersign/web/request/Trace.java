package dev.countersign.web.request;

import io.micronaut.http.HttpRequest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id by which a request is found in logs: the caller's trace id, or one made here. */
public final class Trace {
  private static final String ATTRIBUTE = "countersign.trace";
  private static final int BYTES = 16;
  private static final int DIGITS = 2 * BYTES;
  // W3C Trace Context, section 3.2: version, trace id, parent id, flags.
  private static final Pattern PARENT =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-((?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2})(-.*)?");

  private Trace() {}

  /** The same one each time it is asked of a request. */
  public static String idOf(HttpRequest<?> request) {
    return of(request).substring(0, DIGITS);
  }

  /** The span within the trace, and its flags; blank where none is known. */
  public static String spanOf(HttpRequest<?> request) {
    String trace = of(request);
    return trace.length() > DIGITS ? trace.substring(DIGITS + 1) : "";
  }

  /** Before it is asked of the request for the first time. */
  static void set(HttpRequest<?> request, String trace) {
    request.setAttribute(ATTRIBUTE, trace);
  }

  private static String of(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, String.class)
        .orElseGet(() -> {
          String trace = sent(request).orElseGet(Trace::made);
          set(request, trace);
          return trace;
        });
  }

  /** The caller's, {@code id-span-flags}; empty where none is sent, or something else. */
  static Optional<String> sent(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get("traceparent"))
        .map(PARENT::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }

  private static String made() {
    byte[] random = new byte[BYTES];
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
