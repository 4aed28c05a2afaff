package dev.countersign.web.request;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;

/** The headers that answers bear, whatever became of the request. */
public final class EveryAnswer {
  private static final String API = "/api/";
  private static final String CONTENT_SECURITY = "Content-Security-Policy";

  /** Nothing that is answered is a page, but for those that say otherwise. */
  private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

  private static final String AN_HOUR = "public, max-age=3600";

  private EveryAnswer() {}

  /** One that is the same for all, and until another version is started; caches may keep it. */
  public static <T> MutableHttpResponse<T> keptAnHour(T body) {
    return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, AN_HOUR);
  }

  /** Adds what is not there yet; only an answer that passes no filter needs it done. */
  public static void complete(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.header("X-Request-Id", Trace.idOf(request));
    response.header("X-Content-Type-Options", "nosniff");
    response.header("Referrer-Policy", "no-referrer");
    if (!response.getHeaders().contains(CONTENT_SECURITY)) {
      response.header(CONTENT_SECURITY, NO_PAGE);
    }
    if (request.getPath().startsWith(API)) {
      if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
        response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
      }
      response.header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
  }
}
