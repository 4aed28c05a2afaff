package dev.countersign.zoho;

import dev.countersign.application.budget.Priority;
import io.micronaut.http.HttpMethod;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One request to the inventory API, without what all have in common.
 *
 * @param name what it is for, of a few
 * @param subject what the log says of it beside, a blank first; or nothing
 * @param path below the base URL, its ids encoded
 */
record ZohoCall(
    String name,
    String subject,
    Priority priority,
    HttpMethod method,
    String path,
    Map<String, String> query,
    Optional<Object> body) {
  static final String ORGANIZATIONS = "/organizations";

  static ZohoCall get(String name, Priority priority, String path) {
    return new ZohoCall(name, "", priority, HttpMethod.GET, path, Map.of(), Optional.empty());
  }

  static ZohoCall post(String name, String path) {
    return write(name, HttpMethod.POST, path);
  }

  static ZohoCall put(String name, String path) {
    return write(name, HttpMethod.PUT, path);
  }

  static ZohoCall delete(String name, String path) {
    return write(name, HttpMethod.DELETE, path);
  }

  private static ZohoCall write(String name, HttpMethod method, String path) {
    return new ZohoCall(name, "", Priority.POSTING, method, path, Map.of(), Optional.empty());
  }

  ZohoCall about(String other) {
    return new ZohoCall(name, " " + other, priority, method, path, query, body);
  }

  boolean isWrite() {
    return method != HttpMethod.GET;
  }

  /** Whether it asks for a part of a list. */
  boolean isPage() {
    return query.containsKey("page");
  }

  /** What Zoho asks a scope for: the method, and the first name in the path. */
  String scope() {
    return method + " " + path.split("/", 3)[1];
  }

  ZohoCall with(String parameter, String value) {
    var all = new TreeMap<>(query);
    all.put(parameter, value);
    return new ZohoCall(name, subject, priority, method, path, all, body);
  }

  /** Every path but the list of organisations itself wants to be told which one. */
  ZohoCall in(String organizationId) {
    return path.equals(ORGANIZATIONS) ? this : with("organization_id", organizationId);
  }

  ZohoCall sending(Object json) {
    return new ZohoCall(name, subject, priority, method, path, query, Optional.of(json));
  }

  /** Path and query as they go over the wire. */
  String target() {
    return query.isEmpty() ? path : path + "?" + encodedQuery();
  }

  private String encodedQuery() {
    return query.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
