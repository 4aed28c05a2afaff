package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.json.Json;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through the API call by call, and holds what each leaves in the trail against a list. */
final class Walk {
  private final URI uri;
  private final Map<String, String> environment;
  private final Map<String, String> kept = new HashMap<>();
  private final Set<String> operations = new HashSet<>();
  private int seen;

  Walk(URI uri, Map<String, String> environment) {
    this.uri = uri;
    this.environment = environment;
  }

  /** What the contract calls the operations that were called. */
  Set<String> operations() {
    return Set.copyOf(operations);
  }

  /**
   * Calls an operation.
   *
   * @param call the method and the path, with names of what was kept in braces
   */
  Called call(String operation, String person, String call, String body, String... headers) {
    operations.add(operation);
    String[] parts = filled(call).split(" ", 2);
    return new Called(
        operation + " by " + person,
        Api.as(person, uri).send(parts[0], parts[1], filled(body), headers));
  }

  Called call(String operation, String person, String call) {
    return call(operation, person, call, "");
  }

  /** The call was made in another way. */
  void called(String operation) {
    operations.add(operation);
  }

  /** A draft of so many laptops that its clerk has submitted; kept under that name. */
  void submitted(String name, int laptops) {
    call("createAdjustment", "clerk", "POST /adjustments", Bodies.laptops(laptops))
        .keeps(name, "id")
        .answers(201, "create by clerk");
    call("submitAdjustment", "clerk", "POST /adjustments/{" + name + "}/submit")
        .answers(200, "submit by clerk");
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> each : kept.entrySet()) {
      filled = filled.replace("{" + each.getKey() + "}", each.getValue());
    }
    return filled;
  }

  /** Waits for these, and takes no others. */
  void leaves(String why, String... expected) {
    List<String> lines =
        Eventually.get(() -> lines(seen), found -> found.size() >= expected.length);
    assertThat(lines).as(why).containsExactly(expected);
    seen += expected.length;
  }

  private List<String> lines(int from) {
    return entries().stream().skip(from).map(Walk::line).toList();
  }

  /** All entries, in the order in which they were written. */
  List<Json.Obj> entries() {
    try (Connection connection =
            DriverManager.getConnection(
                environment.get("DATASOURCES_DEFAULT_URL"),
                environment.get("DATASOURCES_DEFAULT_USERNAME"),
                environment.get("DATASOURCES_DEFAULT_PASSWORD"));
        var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT CONVERT(entry USING utf8mb4) FROM audit_entries ORDER BY place")) {
      List<Json.Obj> entries = new ArrayList<>();
      while (rows.next()) {
        entries.add((Json.Obj) Json.read(rows.getString(1)));
      }
      return entries;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was done, by whom, and what was said of it. */
  private static String line(Json.Obj entry) {
    Json.Obj facts = (Json.Obj) entry.get("facts");
    String why =
        Stream.of("refusal", "outcome")
            .flatMap(name -> facts.text(name).stream())
            .map(text -> ": " + text)
            .findFirst()
            .orElse("");
    return entry.text("action").orElseThrow() + " by " + author(entry) + why;
  }

  private static String author(Json.Obj entry) {
    Json.Obj author = (Json.Obj) entry.get("author");
    return author
        .text("machine")
        .or(() -> Optional.of((Json.Obj) author.get("human")).flatMap(human -> human.text("id")))
        .orElseThrow();
  }

  /** An answer, and what it is held against. */
  final class Called {
    private final String what;
    private final Api.Answer answer;

    private Called(String what, Api.Answer answer) {
      this.what = what;
      this.answer = answer;
    }

    /** Keeps a field of the answer under that name. */
    Called keeps(String name, String field) {
      kept.put(name, answer.text(field));
      return this;
    }

    /** Keeps the id of the answer's last line under that name. */
    Called keepsLine(String name) {
      kept.put(name, answer.json().objects("lines").getLast().text("lineId").orElseThrow());
      return this;
    }

    /** It answers so, and leaves these entries and no others. */
    void answers(int status, String... entries) {
      assertThat(answer.status()).as("%s: %s", what, answer).isEqualTo(status);
      leaves(what, entries);
    }
  }
}
