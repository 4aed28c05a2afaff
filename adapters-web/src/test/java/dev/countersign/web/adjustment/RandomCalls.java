package dev.countersign.web.adjustment;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Api;
import dev.countersign.web.api.Call;
import dev.countersign.web.api.Ports;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Calls about adjustments with something wrong in them, by chance and in every place. */
final class RandomCalls {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final String ADJUSTMENTS = "/api/v1/adjustments";
  private static final String FIRST = "01970000-0001-7000-8000-000000000001";

  private static final List<String> PEOPLE =
      List.of("fay:CLERK", "gus:APPROVER", "hal:FINAL_APPROVER", "ida:ADMIN", "jon:AUDITOR");

  private static final List<String> BODIES =
      List.of(
          """
          {"type": "QUANTITY", "date": "2026-11-20", "reason": "Damaged goods",
           "description": "from the rack", "reference": "REF-1", "locationId": "%s",
           "customFields": [{"id": "1", "label": "Shelf", "value": "A"}],
           "lines": [{"itemId": "%s", "quantity": -12, "cause": "dropped"}]}
          """
              .formatted(Ports.MAIN, Ports.LAMP),
          """
          {"type": "QUANTITY", "date": "2026-11-20", "reason": "Damaged goods",
           "locationId": "%s", "lines": [{"itemId": "%s", "quantity": -2,
             "batches": [{"batchId": "%s", "quantity": 2,
               "storages": [{"storageId": "1", "quantity": 2, "serialNumbers": ["S-1"]}]}]}]}
          """
              .formatted(Ports.MAIN, Ports.BATCHED, Ports.BATCH),
          """
          {"type": "VALUE", "date": "2026-11-20", "reason": "Stocktaking results",
           "lines": [{"itemId": "%s", "value": 250.50, "locationId": "%s"},
             {"itemId": "%s", "counted": 48, "expected": 50, "serialNumbers": ["S-1"]}]}
          """
              .formatted(Ports.LAMP, Ports.ANNEX, Ports.TEA_LIGHT));

  private static final List<String> WORDS =
      List.of("{}", "{\"comment\": \"seen\"}", "{\"reason\": \"counted again\"}");

  private static final List<String> LINES =
      List.of(
          """
          {"itemId": "%s", "quantity": -2, "cause": "dropped", "description": "from the rack"}
          """
              .formatted(Ports.LAMP),
          """
          {"itemId": "%s", "counted": 48, "expected": 50, "locationId": "%s"}
          """
              .formatted(Ports.TEA_LIGHT, Ports.ANNEX),
          """
          {"itemId": "%s", "quantity": -2, "batches": [{"batchId": "%s", "quantity": 2}]}
          """
              .formatted(Ports.BATCHED, Ports.BATCH));

  /** None has us wait: the ERP is never told anything here. */
  private static final List<String> PREFERENCES =
      List.of("wait=0", "wait=", "wait=-1", "wait=1e3", "Wait=00000000000", "a;b, wait=\"0\"", ",");

  /** In an order, so that a seed makes the same calls in every process. */
  private static final List<Map.Entry<String, List<String>>> HEADERS =
      List.of(
          Map.entry("If-Match", List.of("*", "\"1\"", "\"2.0\"", "W/\"1\"")),
          Map.entry("If-None-Match", List.of("*", "\"1.0\"", "\"0.0\", W/\"1.0\"")),
          Map.entry("Idempotency-Key", List.of("key-1", "key-2", "k".repeat(255))),
          Map.entry("Accept", List.of("*/*", "application/json;q=0.5", "text/csv", "text/html")),
          Map.entry("Content-Type", List.of("application/json; charset=utf-8", "text/plain")));

  private static final List<String> PARAMETERS =
      List.of(
          "status=DRAFT",
          "type=VALUE",
          "erpState=NOT_SENT",
          "locationId=" + Ports.MAIN,
          "itemId=" + Ports.LAMP,
          "reason=Damaged goods",
          "createdBy=fay",
          "from=2026-11-01",
          "to=2026-11-30",
          "q=lamp",
          "waitingFor=me",
          "limit=3",
          "cursor=MjAyNi0xMS0yMFQxMDowMDowMFp8MDE5NzAwMDAtMDAwMS03MDAwLTgwMDAtMDAwMDAwMDAwMDAx");

  private final Api api;
  private final Mutations chance;
  private String address = ADJUSTMENTS + "/" + FIRST;
  private String line = "1";
  private String said = "";

  RandomCalls(Api api, long seed) {
    this.api = api;
    this.chance = new Mutations(seed);
  }

  /** Sends the next one. */
  Answer next() {
    said = "";
    if (chance.oneIn(20)) {
      draftAnew();
    }
    return switch (chance.below(14)) {
      case 0, 1 -> call().post(ADJUSTMENTS, body(BODIES));
      case 2 -> call().post(ADJUSTMENTS + "/validate" + query("id"), body(BODIES));
      case 3, 4 -> call().put(one(), body(BODIES));
      case 5 ->
          call().get(ADJUSTMENTS + query("") + chance.oneOf(List.of("", "limit=2", "limit=5")));
      case 6 -> call().get(one() + chance.oneOf(List.of("", "/audit")));
      case 7 -> call().delete(one());
      case 8 -> call().post(one() + "/lines", body(LINES));
      case 9 -> call().put(line(), body(LINES));
      case 10 -> call().delete(line());
      case 11 -> call().post("/api/v1/decisions", body(together()));
      default -> call().post(one() + chance.oneOf(decisions()), body(WORDS));
    };
  }

  /** What the last one held beside its address. */
  String said() {
    return said;
  }

  private static List<String> decisions() {
    return List.of("/submit", "/withdraw", "/approve", "/final-approve", "/reject", "/reverse");
  }

  /** About this one, another, and one that is not there. */
  private List<String> together() {
    String items =
        """
        "items": [{"id": "%s", "version": 1}, {"id": "%s", "version": 2},
          {"id": "01970000-0000-7000-8000-000000000000", "version": 1}]
        """
            .formatted(id(), FIRST);
    return List.of(
        "{\"decision\": \"APPROVE\", \"comment\": \"seen\", " + items + "}",
        "{\"decision\": \"FINAL_APPROVE\", " + items + "}",
        "{\"decision\": \"REJECT\", \"reason\": \"counted again\", " + items + "}");
  }

  private void draftAnew() {
    Answer draft =
        api.as("fay:CLERK").post(ADJUSTMENTS, BODIES.getFirst().replace("REF-1", "")).is(201);
    address = draft.header("Location");
    line = draft.at("/lines/0/lineId");
  }

  private String id() {
    return address.substring(ADJUSTMENTS.length() + 1);
  }

  private String line() {
    return one() + "/lines/" + (chance.oneIn(6) ? encoded(chance.mutated(line)) : line);
  }

  private Call call() {
    Call call = api.as(chance.oneOf(PEOPLE)).within(LONGEST);
    HEADERS.forEach(header -> {
      if (chance.oneIn(header.getKey().equals("If-Match") ? 2 : 8)) {
        add(call, header.getKey(), chance.header(chance.oneOf(header.getValue())));
      }
    });
    return chance.oneIn(8) ? add(call, "Prefer", chance.oneOf(PREFERENCES)) : call;
  }

  private Call add(Call call, String name, String value) {
    said += name + ": " + value + "\n";
    return call.header(name, value);
  }

  private String body(List<String> bodies) {
    String body = chance.perhapsMutated(chance.oneOf(bodies));
    said += body;
    return body;
  }

  private String one() {
    return chance.oneIn(6) ? ADJUSTMENTS + "/" + encoded(chance.mutated(id())) : address;
  }

  private String query(String but) {
    var query = new StringBuilder("?");
    for (int i = chance.below(3); i > 0; i--) {
      String[] parameter = chance.oneOf(PARAMETERS).split("=", 2);
      String name = but.isEmpty() ? parameter[0] : but;
      query.append(chance.oneIn(10) ? encoded(chance.mutated(name)) : name).append('=');
      query.append(encoded(chance.perhapsMutated(parameter[1]))).append('&');
    }
    return query.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
