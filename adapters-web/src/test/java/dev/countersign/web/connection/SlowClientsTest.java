package dev.countersign.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.ClaimNames;
import dev.countersign.web.ConnectionTimes;
import dev.countersign.web.RoleMap;
import dev.countersign.web.TokenKeys;
import dev.countersign.web.WebSettings;
import dev.countersign.web.api.Api;
import dev.countersign.web.api.Stream;
import dev.countersign.web.api.Tokens;
import dev.countersign.web.api.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Those who keep us waiting lose their connection, those for whom it is usual do not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SlowClientsTest {
  private static final String ADJUSTMENTS = "/api/v1/adjustments";
  private static final Duration BETWEEN_BYTES = Duration.ofMillis(30);

  /** Takes longer than the kernel's buffers hide. */
  private static final String LARGE = "GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n";

  private static final int LARGE_ONES = 8;
  private static final String ALIVE = "GET /health/liveness HTTP/1.1\r\nHost: x\r\n\r\n";

  private static final String FREE =
      """
      {"type": "QUANTITY", "date": "2026-11-20", "reason": "Damaged goods",
       "locationId": "460000000041010",
       "lines": [{"itemId": "4815000000044103", "quantity": -1}]}
      """;

  /**
   * As short as they may be where a machine that is busy with other tests holds us all up for some
   * seconds; listeners are pinged by the second.
   */
  private static final ConnectionTimes TIMES =
      new ConnectionTimes(
          Duration.ofMillis(5400),
          Duration.ofMillis(5600),
          Duration.ofMillis(5500),
          Duration.ofSeconds(7),
          Duration.ofSeconds(8),
          Duration.ofSeconds(1));

  private final Api api =
      Api.start(
          new WebSettings(
              new TokenKeys.Secret(Tokens.SECRET),
              Optional.empty(),
              Optional.empty(),
              ClaimNames.SHIPPED,
              RoleMap.SAME_NAMES,
              WebSettings.SHIPPED_REQUESTS,
              TIMES));

  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

  private final Future<?> silent = begun(wire -> assertThat(wire.untilClosed()).isEmpty());

  private final Future<?> tricklingHead =
      begun(wire -> {
        wire.send("GET /health HTTP/1.1\r\nHost: x\r\n");
        assertThat(wire.trickleUntilClosed("X-Header: of many\r\n", BETWEEN_BYTES)).isEmpty();
      });

  private final Future<?> tricklingSecondHead =
      begun(wire -> {
        wire.send(ALIVE).until("}");
        assertThat(wire.trickleUntilClosed("GET_", BETWEEN_BYTES)).isEmpty();
      });

  private final Future<?> tricklingBody =
      begun(wire -> {
        wire.send(post("Content-Length: 100000"));
        assertIsToldOfTime(wire.trickleUntilClosed(" ", BETWEEN_BYTES));
      });

  private final Future<?> tricklingChunks =
      begun(wire -> {
        wire.send(post("Transfer-Encoding: chunked"));
        assertIsToldOfTime(wire.trickleUntilClosed("1\r\n \r\n", BETWEEN_BYTES));
      });

  private final Future<?> promisingMore =
      begun(wire -> {
        wire.send(post("Content-Length: 2000") + FREE);
        assertIsToldOfTime(wire.untilClosed());
      });

  private final Future<?> notGoingOn =
      begun(wire -> {
        wire.send(post("Content-Length: 20", "Expect: 100-continue"));
        assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 100 Continue\r\n");
        assertIsToldOfTime(wire.untilClosed());
      });

  private final List<Future<?>> unread =
      List.of(
          tricklingUnread(
              "POST /api/v1/adjustments HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n"),
          tricklingUnread(Wire.head("GET /api/v1/me", "Content-Length: 99999")));

  private final Future<?> idle =
      begun(wire -> {
        wire.send(ALIVE).until("}");
        wire.send(ALIVE).until("}");
        assertThat(wire.untilClosed()).isEmpty();
      });

  private final Future<?> takingNothing =
      begun(wire -> wire.send(LARGE.repeat(LARGE_ONES)).awaitClosed());

  private final Future<?> takingSlowly =
      begun(wire -> {
        long size = api.anonymous().get("/docs/swagger-ui-bundle.js").is(200).body().length();
        wire.send(LARGE.repeat(LARGE_ONES));
        assertThat(wire.takeSlowly(size * LARGE_ONES, 1 << 18, BETWEEN_BYTES))
            .isGreaterThanOrEqualTo(size * LARGE_ONES);
      });

  /** What somebody does with a connection of their own. */
  @FunctionalInterface
  private interface Doing {
    void with(Wire wire) throws IOException;
  }

  /** Has somebody begin with it; all are waited for at the same time. */
  private Future<?> begun(Doing doing) {
    return people.submit(() -> {
      try (Wire wire = Wire.to(api)) {
        doing.with(wire);
      }
      return true;
    });
  }

  private Future<?> tricklingUnread(String head) {
    return begun(wire -> {
      wire.send(head);
      assertThat(wire.trickleUntilClosed(" ", BETWEEN_BYTES))
          .matches("(?s)HTTP/1.1 (200|401) .*")
          .doesNotContain("request.timeout");
    });
  }

  private static void assertHolds(Future<?> claim) {
    assertThat(claim).succeedsWithin(Duration.ofMinutes(1));
  }

  @AfterAll
  void stop() {
    people.close();
    api.close();
  }

  @Test
  void whoConnectsAndSaysNothingIsHungUpOn() {
    assertHolds(silent);
  }

  @Test
  void whoTricklesTheHeadIsHungUpOn() {
    assertHolds(tricklingHead);
  }

  @Test
  void whoTricklesTheHeadOfASecondRequestIsHungUpOn() {
    assertHolds(tricklingSecondHead);
  }

  @Test
  void whoTricklesTheBodyIsToldAndHungUpOn() {
    assertHolds(tricklingBody);
  }

  @Test
  void whoTricklesChunksIsToldAndHungUpOn() {
    assertHolds(tricklingChunks);
  }

  @Test
  void whoPromisesMoreThanIsSentIsToldAndHungUpOn() {
    assertHolds(promisingMore);
  }

  @Test
  void whoIsToldToGoOnAndDoesNotIsToldAndHungUpOn() {
    assertHolds(notGoingOn);
  }

  @Test
  void whoHasNothingMoreToAskIsHungUpOn() {
    assertHolds(idle);
  }

  @Test
  void whoTakesNothingOfTheAnswersIsHungUpOn() {
    assertHolds(takingNothing);
  }

  @Test
  void whoTakesTheAnswersSlowlyGetsThem() {
    assertHolds(takingSlowly);
  }

  @Test
  void whoTricklesABodyThatNobodyReadsIsHungUpOn() {
    unread.forEach(SlowClientsTest::assertHolds);
  }

  @Test
  void whoListensAndHearsOnlyPingsGoesOnListening() {
    try (Stream stream = api.as("ann:CLERK").listen("/api/v1/events?types=adjustment")) {
      stream.pings(8);
      String id = api.as("ann:CLERK").post(ADJUSTMENTS, FREE).is(201).at("/id");
      assertThat(stream.next().data()).contains(id);
    }
  }

  @Test
  void whoWaitsForTheErpIsAnswered() {
    String draft = api.as("ann:CLERK").post(ADJUSTMENTS, FREE).is(201).header("Location");
    api.as("ann:CLERK").header("Prefer", "wait=1").post(draft + "/submit").is(200);
  }

  @Test
  void manyWhoAreSlowKeepNobodyWaiting() throws IOException {
    var slow = new ArrayList<Wire>();
    try {
      for (int i = 0; i < 300; i++) {
        slow.add(Wire.to(api).send(post("Content-Length: 100000") + "{"));
      }
      api.as("bob:CLERK").within(Duration.ofSeconds(5)).post(ADJUSTMENTS, FREE).is(201);
    } finally {
      for (Wire wire : slow) {
        wire.close();
      }
    }
  }

  private static String post(String... more) {
    var all = new ArrayList<>(List.of(more));
    all.add("Content-Type: application/json");
    return Wire.head("POST " + ADJUSTMENTS, all.toArray(String[]::new));
  }

  private static void assertIsToldOfTime(String answer) {
    assertThat(answer)
        .startsWith("HTTP/1.1 408 ")
        .containsIgnoringCase("\r\nconnection: close\r\n")
        .containsIgnoringCase("\r\ncontent-type: application/problem+json\r\n")
        .contains("\"code\":\"request.timeout\"", "\"traceId\":\"");
  }
}
