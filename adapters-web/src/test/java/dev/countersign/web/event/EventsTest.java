package dev.countersign.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Stream;
import dev.countersign.web.api.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EventsTest extends OverHttp {
  private static final String EVENTS = "/api/v1/events";

  /** The catalogue's first copy is told before any test listens. */
  @BeforeAll
  void awaitFirstCopy() {
    try (Stream stream = listen(CLERK, EVENTS)) {
      drafted(stream, 1);
    }
  }

  @Test
  void tellsWhatAnAdjustmentHasBecome() {
    try (Stream stream = listen(CLERK, EVENTS)) {
      String id = id(draft(LAMPS));

      Stream.Event event = stream.next();
      assertThat(event.name()).isEqualTo("adjustment");
      assertThat(event.data())
          .isEqualTo(
              "{\"id\":\""
                  + id
                  + "\",\"version\":1,\"status\":\"DRAFT\",\"erpState\":\"NOT_SENT\"}");
      api.as(CLERK).post(ADJUSTMENTS + "/" + id + "/submit").is(200);
      assertThat(stream.next().data()).contains("\"version\":2,\"status\":\"PENDING_APPROVAL\"");
    }
  }

  @Test
  void isNeitherKeptNorHeldBackOnTheWay() {
    try (Stream stream = listen(CLERK, EVENTS)) {
      assertThat(stream.status()).isEqualTo(200);
      assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
      assertThat(stream.header("Cache-Control")).isEqualTo("no-store");
      assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
      eventually(() -> assertThat(stream.comments()).contains("ping"));
    }
  }

  @Test
  void numbersDenselyAndGoesOnAfterTheLastOneHeard() {
    List<Stream.Event> first;
    try (Stream stream = listen(CLERK, EVENTS)) {
      first = drafted(stream, 5);
    }
    long begin = Long.parseLong(first.getFirst().id());
    try (Stream again = api.as(CLERK).header("Last-Event-ID", first.get(1).id()).listen(EVENTS)) {
      List<Stream.Event> rest = List.of(again.next(), again.next(), again.next());
      assertThat(rest).isEqualTo(first.subList(2, 5));
      assertThat(drafted(again, 1).getFirst().id()).isEqualTo(Long.toString(begin + 5));
    }
    assertThat(first)
        .extracting(Stream.Event::id)
        .containsExactlyElementsOf(
            IntStream.range(0, 5).mapToObj(i -> Long.toString(begin + i)).toList());
  }

  @Test
  void goesOnWhereSomebodyBeganWhoHasHeardNothing() {
    String begin = cutOffAtOnce();
    String missed = id(draft(LAMPS));
    try (Stream again = api.as(CLERK).header("Last-Event-ID", begin).listen(EVENTS)) {
      assertThat(again.until(event -> event.data().contains(missed)))
          .extracting(Stream.Event::name)
          .doesNotContain("reset");
    }
  }

  /** Where they would go on who were told nothing but that they are listened to. */
  private String cutOffAtOnce() {
    try (Stream stream = listen(CLERK, EVENTS)) {
      eventually(() -> assertThat(stream.remembered()).isNotEmpty());
      assertThat(stream.comments()).containsExactly("ping");
      return stream.remembered();
    }
  }

  @Test
  void takesTheLastOneHeardAsAParameterWhereNoHeaderSaysIt() {
    List<Stream.Event> told;
    try (Stream stream = listen(CLERK, EVENTS)) {
      told = drafted(stream, 3);
    }
    String path = EVENTS + "?types=adjustment&lastEventId=";
    try (Stream again = listen(CLERK, path + told.getFirst().id());
        Stream wins =
            api.as(CLERK)
                .header("Last-Event-ID", told.get(1).id())
                .listen(path + told.getFirst().id());
        Stream garbage = listen(CLERK, path + "x")) {
      assertThat(again.next()).isEqualTo(told.get(1));
      assertThat(wins.next()).isEqualTo(told.get(2));
      assertThat(garbage.next().name()).isEqualTo("reset");
    }
  }

  @Test
  void beginsAnewWhereTheLastOneHeardIsUnknown() {
    String newest;
    try (Stream stream = listen(CLERK, EVENTS)) {
      newest = drafted(stream, 1).getFirst().id();
    }
    for (String unknown : List.of("999999999", "-1", "x", "1.5", "9".repeat(30), "007")) {
      try (Stream stream = api.as(CLERK).header("Last-Event-ID", unknown).listen(EVENTS)) {
        Stream.Event reset = stream.next();
        assertThat(reset.name()).isEqualTo("reset");
        assertThat(Long.parseLong(reset.id())).isGreaterThanOrEqualTo(Long.parseLong(newest));
        assertThat(reset.data()).isEqualTo("{\"newest\":\"" + reset.id() + "\"}");
        newest = drafted(stream, 1).getFirst().id();
        assertThat(newest).isEqualTo(Long.toString(Long.parseLong(reset.id()) + 1));
      }
    }
  }

  @Test
  void tellsTheTypesThatAreAskedFor() {
    try (Stream copies = listen(CLERK, EVENTS + "?types=count,catalogue");
        Stream both = listen(CLERK, EVENTS + "?types=catalogue&types=adjustment")) {
      draft(LAMPS);
      api.ports.catalogue.replace(Ports.copy());

      Stream.Event copy = copies.next();
      assertThat(copy.name()).isEqualTo("catalogue");
      assertThat(copy.data()).isEqualTo("{\"refreshedAt\":\"2026-11-20T09:58:30Z\"}");
      assertThat(List.of(both.next().name(), both.next().name()))
          .containsExactly("adjustment", "catalogue");
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    for (String query : List.of("?types=orders", "?types=", "?types=adjustment,", "?type=count")) {
      api.as(CLERK).get(EVENTS + query).isProblem(400, "parameter.malformed");
    }
    api.anonymous().get(EVENTS).isProblem(401, "authentication.required");
    api.withToken(Tokens.signed(Tokens.claims("nobody:GUEST").build(), Tokens.SECRET))
        .get(EVENTS)
        .isProblem(403, "role.required");
    api.as(CLERK)
        .header("Accept", "application/json")
        .get(EVENTS)
        .isProblem(406, "accept.unsupported");
  }

  @Test
  void tellsNothingOfLocationsThatAreSomebodyElses() {
    String annex = LAMPS.replace(Ports.MAIN, Ports.ANNEX);
    String split =
        LAMPS.replace(
            "\"quantity\": -12", "\"quantity\": -12, \"locationId\": \"" + Ports.ANNEX + "\"");
    try (Stream here = api.withToken(Tokens.at("joe:AUDITOR", Ports.MAIN)).listen(EVENTS);
        Stream nowhere = api.withToken(Tokens.at("joe:ADMIN")).listen(EVENTS);
        Stream everywhere = listen(CLERK, EVENTS)) {
      String moved = draft(LAMPS);
      draft(annex);
      draft(split);
      api.as(CLERK).ifMatch(1).put(moved, annex).is(200);
      api.as(CLERK).post(moved + "/submit").is(200);
      String last = id(draft(LAMPS));

      assertThat(here.until(event -> event.data().contains(last)))
          .extracting(Stream.Event::data)
          .satisfiesExactly(
              data -> assertThat(data).contains(id(moved), "\"version\":1,"),
              data -> assertThat(data).contains(last));
      assertThat(everywhere.until(event -> event.data().contains(last))).hasSize(6);
      api.ports.catalogue.replace(Ports.copy());
      assertThat(nowhere.next().name()).isEqualTo("catalogue");
    }
  }

  @Test
  void endsWhenTheTokenDoes() {
    // Clocks may be a minute apart; what is left is for whoever is held up on the way.
    Date almostOver = Date.from(Instant.now().minusSeconds(52));
    String token =
        Tokens.signed(Tokens.claims(CLERK).expirationTime(almostOver).build(), Tokens.SECRET);
    try (Stream stream = api.withToken(token).listen(EVENTS)) {
      Stream.Event last = stream.until(event -> event.name().equals("expired")).getLast();
      assertThat(last.data()).isEqualTo("{}");
      stream.ends();
    }
    eventually(() -> assertThat(api.ports.events.listeners()).isZero());
  }

  @Test
  void forgetsWhoHasGone() {
    for (int i = 0; i < 50; i++) {
      listen(CLERK, EVENTS).close();
    }
    eventually(() -> assertThat(api.ports.events.listeners()).isZero());
  }

  private Stream listen(String who, String path) {
    return api.as(who).listen(path);
  }

  /** What is told of so many drafts. */
  private List<Stream.Event> drafted(Stream stream, int drafts) {
    return IntStream.range(0, drafts)
        .mapToObj(_ -> {
          String id = id(draft(LAMPS));
          return stream.until(event -> event.data().contains(id)).getLast();
        })
        .toList();
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  static void eventually(Runnable assertion) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        Thread.onSpinWait();
      }
    }
  }
}
