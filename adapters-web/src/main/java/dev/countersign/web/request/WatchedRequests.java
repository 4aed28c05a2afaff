package dev.countersign.web.request;

import dev.countersign.web.RequestWatch;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Shows each request to whoever watches, and no more of it than may be seen. */
@Singleton
final class WatchedRequests {
  private static final String ATTRIBUTE = "countersign.watched";
  private static final String PEOPLE = "/api/v1/people/";

  private final RequestWatch watch;

  WatchedRequests(RequestWatch watch) {
    this.watch = watch;
  }

  void begin(HttpRequest<?> request) {
    RequestWatch.Watched watched = watch.begins(method(request), Trace.sent(request));
    watched.trace().ifPresent(trace -> Trace.set(request, trace));
    request.setAttribute(ATTRIBUTE, watched);
  }

  void end(HttpRequest<?> request, int status) {
    request
        .getAttribute(ATTRIBUTE, RequestWatch.Watched.class)
        .ifPresent(watched -> end(watched, request, status));
  }

  private static void end(RequestWatch.Watched watched, HttpRequest<?> request, int status) {
    BasicHttpAttributes.getUriTemplate(request)
        .map(WatchedRequests::withoutQuery)
        .ifPresent(route -> watched.isFor(route, shown(request.getPath(), route)));
    watched.ends(status);
  }

  private static String method(HttpRequest<?> request) {
    HttpMethod method = request.getMethod();
    return method == HttpMethod.CUSTOM ? "_OTHER" : method.name();
  }

  private static String withoutQuery(String template) {
    return template.replaceAll("\\{[?&].*", "");
  }

  /** Who somebody is, nobody needs to see. */
  private static String shown(String path, String route) {
    return route.startsWith(PEOPLE) ? route : path;
  }
}
