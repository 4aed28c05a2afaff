package dev.countersign.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Examples;
import dev.countersign.web.api.OverHttp;
import io.micronaut.http.HttpMethod;
import io.micronaut.json.JsonMapper;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

final class ContractTest extends OverHttp {
  private static final List<String> CHANGING = List.of("post", "put", "patch", "delete");

  private final Map<String, Object> contract =
      new Yaml().load(api.anonymous().get("/openapi.yml").is(200).body());

  @Test
  void describesEveryRouteAndNoOther() {
    Set<String> routed =
        api.context()
            .getBean(Router.class)
            .uriRoutes()
            .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
            .map(route -> route.getHttpMethod() + " " + route.getUriMatchTemplate())
            .filter(route -> !route.equals("GET /docs/{asset}"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> described = new TreeSet<>();
    map("paths")
        .forEach((path, calls) ->
            ((Map<?, ?>) calls)
                .keySet().stream()
                    .filter(call -> !call.equals("parameters"))
                    .forEach(call ->
                        described.add(call.toString().toUpperCase(Locale.ROOT) + " " + path)));
    assertThat(described).isEqualTo(routed).hasSizeGreaterThan(20);
  }

  /** Each answer is held against the contract. */
  @Test
  void describesWhatIsSaidToTypesThatNobodyKnows() {
    map("paths")
        .forEach((path, calls) ->
            ((Map<?, ?>) calls)
                .keySet().stream()
                    .filter(call -> !call.equals("parameters"))
                    .filter(call -> !path.equals("/api/v1/events"))
                    .forEach(call -> sendUnknownTypes(call.toString(), path.toString())));
  }

  private void sendUnknownTypes(String method, String path) {
    for (String header : List.of("Accept", "Content-Type")) {
      Answer answer =
          api.as(ADMIN)
              .header(header, "application/x-unknown")
              .send(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]+}", "1"));
      assertThat(answer.status()).as("%s %s", method, path).isLessThan(500);
    }
  }

  @Test
  void isReadAlikeByEveryReaderOfYaml() {
    assertThat(api.anonymous().get("/openapi.yml").body()).doesNotContain("<<:", "\t");
  }

  @Test
  void refersOnlyToWhatIsThere() {
    Set<String> refs = new HashSet<>();
    collectRefs(contract, refs);
    assertThat(refs).hasSizeGreaterThan(40);
    refs.forEach(ref -> assertThat(at(ref.substring(1))).describedAs(ref).isNotNull());
  }

  @Test
  void saysOfEveryChangeWhetherItTakesAKeyAndWhatThenMayBeSaid() {
    map("paths")
        .forEach((path, calls) ->
            ((Map<?, ?>) calls)
                .forEach((method, call) -> {
                  if (CHANGING.contains(method)) {
                    saysOfKeys(method + " " + path, (Map<?, ?>) call);
                  }
                }));
  }

  private void saysOfKeys(String name, Map<?, ?> call) {
    boolean takes = String.valueOf(call.get("parameters")).contains("/IdempotencyKey");
    boolean ignores =
        String.valueOf(call.get("description")).contains("`Idempotency-Key` is ignored");
    assertThat(takes).as("%s takes a key, or says that it ignores it", name).isNotEqualTo(ignores);
    if (takes) {
      var responses = (Map<?, ?>) Objects.requireNonNull(call.get("responses"));
      assertThat(responses.keySet().stream().map(Object::toString))
          .as(name)
          .contains("400", "409", "422");
      assertThat(String.valueOf(resolved(success(responses)).get("headers")))
          .as(name)
          .contains("Idempotent-Replayed");
    }
  }

  private static Map<?, ?> success(Map<?, ?> responses) {
    return responses.entrySet().stream()
        .filter(response -> response.getKey().toString().startsWith("2"))
        .map(response -> (Map<?, ?>) response.getValue())
        .findFirst()
        .orElseThrow();
  }

  private Map<?, ?> resolved(Map<?, ?> node) {
    Object ref = node.get("$ref");
    return ref == null ? node : resolved((Map<?, ?>) at(ref.toString().substring(1)));
  }

  @Test
  void saysOfEveryCallThatItMayFailHere() {
    map("paths")
        .forEach((path, calls) ->
            ((Map<?, ?>) calls)
                .forEach((method, call) -> {
                  if (!method.equals("parameters")) {
                    assertThat(String.valueOf(((Map<?, ?>) call).get("responses")))
                        .as("%s %s", method, path)
                        .contains(" 500=");
                  }
                }));
  }

  /** But for those that take an answer sent back. */
  @Test
  void letsNoRequestHoldWhatItDoesNotDescribe() {
    Set<String> written = new TreeSet<>();
    collectSchemas(at("/components/schemas/AdjustmentToWrite"), written);
    assertThat(written).contains("BatchToWrite", "StorageToWrite", "CustomFieldToWrite");
    written.forEach(name -> {
      var schema = (Map<?, ?>) at("/components/schemas/" + name);
      boolean isObject = schema.containsKey("properties") || schema.containsKey("allOf");
      assertThat(isObject && !schema.containsValue(false)).as(name).isFalse();
    });
  }

  /** Those that it refers to, and that they refer to, but not those that they are made of. */
  private void collectSchemas(Object node, Set<String> names) {
    Set<String> refs = new HashSet<>();
    var members = new HashMap<>((Map<?, ?>) node);
    members.remove("allOf");
    collectRefs(members, refs);
    refs.stream()
        .map(ref -> ref.replace("#/components/schemas/", ""))
        .filter(names::add)
        .forEach(name -> collectSchemas(at("/components/schemas/" + name), names));
  }

  @Test
  void hasExamplesThatAreTaken() {
    for (String example : List.of("Lamps", "Batch", "Revaluation")) {
      Object value = at("/components/examples/" + example + "/value");
      api.as(CLERK).post(ADJUSTMENTS, written(value)).is(201);
    }
  }

  @Test
  void hasExamplesThatItsSchemasTake() {
    List<String> seen = Examples.keptToTheirSchemas();
    assertThat(seen).hasSizeGreaterThan(30);
  }

  @Test
  void isShownByAPageThatLoadsNothingFromElsewhere() {
    Answer page = api.anonymous().get("/docs").is(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body()).doesNotContain("http:", "https:", "//");
    for (String asset : List.of("docs.js", "swagger-ui-bundle.js", "swagger-ui.css")) {
      assertThat(page.body()).contains("/docs/" + asset);
      assertThat(api.anonymous().get("/docs/" + asset).is(200).body()).isNotEmpty();
    }
    api.anonymous().get("/docs/index.html").isProblem(404, "not_found");
  }

  private static String written(Object value) {
    try {
      return JsonMapper.createDefault().writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collectRefs(Object node, Set<String> refs) {
    switch (node) {
      case Map<?, ?> map ->
          map.forEach((key, value) -> {
            if (key.equals("$ref")) {
              refs.add(value.toString());
            } else if (value != null) {
              collectRefs(value, refs);
            }
          });
      case Collection<?> items ->
          items.stream().filter(Objects::nonNull).forEach(item -> collectRefs(item, refs));
      default -> {}
    }
  }

  private Map<?, ?> map(String name) {
    return (Map<?, ?>) Objects.requireNonNull(contract.get(name));
  }

  private Object at(String pointer) {
    Object node = contract;
    for (String step : pointer.substring(1).split("/", -1)) {
      node = Objects.requireNonNull(((Map<?, ?>) node).get(step), pointer);
    }
    return node;
  }
}
