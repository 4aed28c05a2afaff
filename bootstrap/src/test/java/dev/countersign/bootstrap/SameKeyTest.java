package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two hundred who send the same request under the same key to two replicas, both processes. */
final class SameKeyTest {
  private static final int CALLERS = 200;
  private static final int DOOMED = 1;

  private static ZohoSimulator zoho;
  private static Map<String, String> environment;
  private static Map<String, String> doomedEnvironment;
  private static CountersignProcess stays;
  private static CountersignProcess doomed;

  @BeforeAll
  static void start() {
    zoho = ZohoSimulator.start(ZohoSettings.defaults());
    environment = TestEnvironment.of(zoho);
    doomedEnvironment = TestEnvironment.replica(environment);
    var other = CompletableFuture.supplyAsync(() -> CountersignProcess.start(doomedEnvironment));
    stays = CountersignProcess.start(environment);
    doomed = other.join();
    replicas().forEach(SameKeyTest::awaitReady);
  }

  @AfterAll
  static void stop() {
    doomed.kill();
    stays.kill();
    zoho.close();
  }

  @BeforeEach
  void bothAreThere() {
    if (!doomed.isListening()) {
      doomed = CountersignProcess.start(doomedEnvironment);
      awaitReady(base(doomedEnvironment));
    }
  }

  @Test
  @DisplayName("Two hundred creators make one adjustment and get equal answers")
  void makesOneAdjustment() {
    List<String> before = ids();
    var request = new SameRequest(replicas(), "/adjustments", Bodies.laptops(1));

    List<Api.Answer> answers = request.by(CALLERS);

    assertThat(request.broken()).isZero();
    assertThat(firsts(answers)).isEqualTo(1);
    madeOne(before, answers);
  }

  @Test
  @DisplayName("Two hundred submitters submit once and get equal answers")
  void submitsOnce() {
    String path = draft();
    var request = new SameRequest(replicas(), path + "/submit", "");

    List<Api.Answer> answers = request.by(CALLERS);

    assertThat(request.broken()).isZero();
    assertThat(firsts(answers)).isEqualTo(1);
    submittedOnce(path, answers);
  }

  @Test
  @DisplayName("A replica killed in the middle of creating leaves one adjustment, equal answers")
  void makesOneAdjustmentWhereAReplicaIsKilled() {
    List<String> before = ids();
    var request = new SameRequest(replicas(), "/adjustments", Bodies.laptops(1, "REF-KILLED"));

    List<Api.Answer> answers = killedInTheMiddle(request);

    assertThat(request.broken()).isPositive();
    assertThat(firsts(answers)).isEqualTo(1);
    madeOne(before, answers);
  }

  @Test
  @DisplayName(
      "A replica killed after the first answers of a submission leaves one, and equal ones")
  void submitsOnceWhereAReplicaIsKilled() {
    String path = draft();
    var request = new SameRequest(replicas(), path + "/submit", "");

    List<Api.Answer> answers =
        request.by(
            CALLERS,
            () -> {
              Eventually.get(request::answered, answered -> answered > 0);
              doomed.kill();
            });

    assertThat(firsts(answers)).isLessThanOrEqualTo(1);
    submittedOnce(path, answers);
  }

  /** The replica that has the key dies before it can keep anything, while all others wait. */
  private static List<Api.Answer> killedInTheMiddle(SameRequest request) {
    try (HeldTable held = HeldTable.adjustments(environment)) {
      var first = CompletableFuture.supplyAsync(() -> request.at(DOOMED));
      Eventually.get(() -> held.caught(request.key()), caught -> caught);
      List<Api.Answer> others = request.by(CALLERS - 1, () -> kill(request, held));
      return Stream.concat(Stream.of(first.join()), others.stream()).toList();
    }
  }

  private static void kill(SameRequest request, HeldTable held) {
    Eventually.get(request::toldToWait, told -> told > 0);
    doomed.kill();
    held.release();
  }

  private static void madeOne(List<String> before, List<Api.Answer> answers) {
    areEqual(answers);
    assertThat(ids().stream().filter(id -> !before.contains(id)))
        .containsExactly(answers.getFirst().text("id"));
  }

  private static void submittedOnce(String path, List<Api.Answer> answers) {
    areEqual(answers);
    assertThat(answers.getFirst().text("status")).isEqualTo("PENDING_APPROVAL");
    assertThat(as("auditor").get(path + "/audit").json().objects("items"))
        .extracting(entry -> entry.text("action").orElse(""))
        .containsExactly("create", "submit");
  }

  private static void areEqual(List<Api.Answer> answers) {
    assertThat(answers).hasSize(CALLERS);
    assertThat(answers.stream().map(Api.Answer::status).distinct()).hasSize(1);
    assertThat(answers.stream().map(answer -> answer.response().body()).distinct()).hasSize(1);
    assertThat(answers.stream().map(Api.Answer::etag).distinct()).hasSize(1);
    assertThat(answers.stream().map(answer -> answer.header("Location")).distinct()).hasSize(1);
  }

  /** How many are no repeat of another. */
  private static long firsts(List<Api.Answer> answers) {
    return answers.stream()
        .filter(answer -> !answer.header("Idempotent-Replayed").equals("true"))
        .count();
  }

  private static String draft() {
    return "/adjustments/" + as("clerk").post("/adjustments", Bodies.laptops(1)).text("id");
  }

  private static List<String> ids() {
    return as("clerk").get("/adjustments?limit=200").json().objects("items").stream()
        .map(item -> item.text("id").orElseThrow())
        .toList();
  }

  private static Api as(String person) {
    return Api.as(person, base(environment));
  }

  private static List<URI> replicas() {
    return List.of(base(environment), base(doomedEnvironment));
  }

  private static URI base(Map<String, String> environment) {
    return URI.create("http://localhost:" + environment.get("SERVER_PORT"));
  }

  private static void awaitReady(URI base) {
    Eventually.get(() -> Api.as("clerk", base).get("/locations").status(), status -> status == 200);
  }
}
