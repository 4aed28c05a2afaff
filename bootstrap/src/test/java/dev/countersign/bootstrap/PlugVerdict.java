package dev.countersign.bootstrap;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.zoho.ZohoCall;
import dev.countersign.simulator.zoho.ZohoDemo;
import dev.countersign.simulator.zoho.ZohoDocument;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of each adjustment, here and in Zoho's books, with all evidence where it is wrong.
 */
final class PlugVerdict {
  private static final Duration SEALED_WITHIN = Duration.ofSeconds(10);

  private final PlugCompany company;
  private final Map<PlugCase, String> paths;

  /**
   * At the end of a run.
   *
   * @param paths under which each adjustment is read
   */
  PlugVerdict(PlugCompany company, Map<PlugCase, String> paths) {
    this.company = company;
    this.paths = paths;
  }

  /** Until every one is posted, or fails with the evidence on those that are not. */
  void awaitRest(Duration longest) {
    try {
      Eventually.within(longest, this::open, Map::isEmpty);
    } catch (AssertionError stuck) {
      throw new AssertionError(evidence(open()), stuck);
    }
  }

  private Map<PlugCase, String> open() {
    return paths.entrySet().stream()
        .filter(each -> !auditor().get(each.getValue()).text("status").equals("POSTED"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Exactly one document each, ever, adjusted, with its lines. */
  void everyOneIsInTheBooksOnce() {
    Map<PlugCase, String> wrong =
        paths.entrySet().stream()
            .filter(each ->
                !isRight(each.getKey(), zoho().books().documents(each.getKey().reference() + " ")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    if (!wrong.isEmpty()) {
      throw new AssertionError(evidence(wrong));
    }
  }

  private static boolean isRight(PlugCase one, List<ZohoDocument> documents) {
    return documents.size() == 1
        && !documents.getFirst().deleted()
        && documents.getFirst().status().equals("adjusted")
        && lines(documents.getFirst().document()).equals(one.quantities());
  }

  private static Map<String, Integer> lines(Json.Obj document) {
    var lines = new TreeMap<String, Integer>();
    for (Json.Obj line : document.objects("line_items")) {
      BigDecimal quantity = new BigDecimal(line.text("quantity_adjusted").orElseThrow());
      lines.merge(line.text("item_id").orElseThrow(), quantity.intValueExact(), Integer::sum);
    }
    return lines;
  }

  /** How much more of an item there must be than at first. */
  BigDecimal broughtIn(String item) {
    return paths.keySet().stream()
        .map(each -> each.of(item))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal onHand(String item) {
    return zoho().books().onHand(item, ZohoDemo.WAREHOUSE_1);
  }

  int documentsEverCreated() {
    return zoho().books().documents("").size();
  }

  /** What struck, by kind. */
  Map<String, Integer> faults() {
    return zoho().journal().faults();
  }

  /** What a check of the whole audit trail finds, once all that was written is sealed. */
  Json.Obj trail() {
    Eventually.within(
        SEALED_WITHIN,
        () -> auditor().get("/audit/verification").json(),
        found -> found.get("entries").equals(found.get("sealedThrough")));
    return auditor().get("/audit/verification?full=true").json();
  }

  private String evidence(Map<PlugCase, String> wrong) {
    return wrong.entrySet().stream()
        .limit(3)
        .map(each -> evidence(each.getKey(), each.getValue()))
        .collect(Collectors.joining("\n\n", wrong.size() + " are wrong. " + around(), ""));
  }

  private String around() {
    return "Struck: %s\nCalled: %s\n%s\n"
        .formatted(faults(), zoho().journal().kinds(), auditor().get("/../../health/erp"));
  }

  private String evidence(PlugCase one, String path) {
    List<ZohoDocument> documents = zoho().books().documents(one.reference() + " ");
    return String.join(
        "\n",
        one.toString(),
        auditor().get(path).toString(),
        auditor().get(path + "/audit").toString(),
        "documents: " + documents,
        "calls:\n  " + calls(one, documents));
  }

  private String calls(PlugCase one, List<ZohoDocument> documents) {
    return zoho().journal().calls().stream()
        .filter(call -> concerns(call, one, documents))
        .map(call ->
            "%s %s %s: %d %s %s"
                .formatted(
                    call.at(),
                    call.method(),
                    call.path(),
                    call.status(),
                    call.fault(),
                    call.fault().isEmpty() ? "" : call.afterCommit() ? "after" : "before"))
        .collect(Collectors.joining("\n  "));
  }

  private static boolean concerns(ZohoCall call, PlugCase one, List<ZohoDocument> documents) {
    return call.body().write().contains(one.reference() + " ")
        || documents.stream().anyMatch(document -> call.path().contains(document.id()));
  }

  private ZohoSimulator zoho() {
    return company.zoho();
  }

  private Api auditor() {
    return Api.as("auditor", company.replica(0));
  }
}
