package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.Listener.Event;
import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two replicas tell the same, whoever listens to whichever. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EventsTest {
  private static final int CROWD = 4;
  private static final int EACH = 15;
  private static final Duration SOON = Duration.ofSeconds(20);

  private final ZohoSimulator zoho = ZohoSimulator.start(ZohoSettings.defaults());
  private final Map<String, String> environment = TestEnvironment.of(zoho);
  private final List<Application> replicas = new ArrayList<>();

  @BeforeAll
  void start() {
    environment.put("POSTING_PAUSED", "true");
    replicas.add(application(environment));
    replicas.add(application(TestEnvironment.replica(environment)));
    try (Listener copies = Listener.to(uri(0), "catalogue", Api.token("auditor"), "0")) {
      heardBy(copies, replicas.size());
    }
  }

  private static Application application(Map<String, String> environment) {
    return Application.start(Settings.read(environment), Map.of());
  }

  /** What one test has told is heard by nobody in the next. */
  @BeforeEach
  void hearOutWhatWasTold() {
    try (Listener one = listen(0, "");
        Listener other = listen(1, "")) {
      String id = draft(0).substring("/adjustments/".length());
      for (Listener each : List.of(one, other)) {
        Eventually.within(SOON, each::heard, all -> all.toString().contains(id));
      }
    }
  }

  @AfterAll
  void stop() {
    replicas.forEach(Application::close);
    zoho.close();
  }

  @Test
  void tellTheSameDenselyAndInOrderWhileManyWriteAndSomeAreRefused() throws Exception {
    try (Listener one = listen(0, "");
        Listener other = listen(1, "")) {
      write();
      List<Event> heard = heardBy(one, CROWD * EACH * 2);
      assertThat(heardBy(other, CROWD * EACH * 2)).isEqualTo(heard);
      long first = heard.getFirst().id();
      assertThat(heard)
          .extracting(Event::id)
          .containsExactlyElementsOf(
              LongStream.range(first, first + CROWD * EACH * 2L).boxed().toList());
      assertInOrder(heard);
    }
  }

  @Test
  void goOnWhereTheOtherHasStopped() {
    List<Event> heard = new ArrayList<>();
    try (Listener all = listen(0, "")) {
      draft(0);
      String last = Long.toString(heardBy(all, 1).getFirst().id());
      for (int round = 0; round < 8; round++) {
        draft(round % 2);
        try (Listener listener = listen(round % 2, last)) {
          draft(round % 2);
          draft((round + 1) % 2);
          List<Event> some = heardBy(listener, 1 + round % 3);
          heard.addAll(some);
          last = Long.toString(some.getLast().id());
        }
      }
      try (Listener rest = listen(1, last)) {
        heard.addAll(heardBy(rest, 24 - heard.size()));
      }
      assertThat(heardBy(all, 25).subList(1, 25)).isEqualTo(heard);
    }
  }

  @Test
  void surviveAStormOfListenersThatComeBack() throws Exception {
    try (Listener all = listen(0, "");
        ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      draft(0);
      String begin = Long.toString(heardBy(all, 1).getFirst().id());
      List<Future<List<Event>>> storms =
          IntStream.range(0, 60).mapToObj(i -> crowd.submit(() -> storm(i, begin, 30))).toList();
      for (int i = 0; i < 30; i++) {
        draft(i % 2);
      }
      List<Event> told = heardBy(all, 31).subList(1, 31);
      for (Future<List<Event>> storm : storms) {
        assertThat(storm.get()).isEqualTo(told);
      }
    }
  }

  /** Comes back after every few events, to either replica. */
  private List<Event> storm(int seed, String begin, int all) {
    var heard = new ArrayList<Event>();
    String last = begin;
    int round = seed;
    while (heard.size() < all) {
      int part = Math.min(all - heard.size(), 1 + round % 4);
      try (Listener listener = listen(round++ % 2, last)) {
        List<Event> some = Eventually.within(SOON, listener::heard, e -> e.size() >= part);
        heard.addAll(some.subList(0, part));
        last = Long.toString(heard.getLast().id());
      }
    }
    return heard;
  }

  @Test
  void goOnWithinSecondsWhenWhoNumbersDies() throws Exception {
    try (Listener listener = listen(1, "")) {
      draft(0);
      heardBy(listener, 1);
      // As a process leaves it that dies while it holds the lease.
      sql(
          "UPDATE leases SET holder = UNHEX(REPEAT('0f', 16)), fence = fence + 1,"
              + " ends_at = UTC_TIMESTAMP(6) + INTERVAL 4 SECOND WHERE name = 'numbering'");
      draft(0);
      draft(1);
      List<Event> heard = Eventually.within(SOON, listener::heard, e -> e.size() == 3);
      long first = heard.getFirst().id();
      assertThat(heard).extracting(Event::id).containsExactly(first, first + 1, first + 2);
    }
  }

  @Test
  void endTheirStreamsWhenTheyStop() {
    replicas.add(application(TestEnvironment.replica(environment)));
    try (Listener listener = listen(2, "")) {
      draft(0);
      heardBy(listener, 1);
      long begin = System.nanoTime();
      replicas.removeLast().close();
      Eventually.within(SOON, listener::hasEnded, ended -> ended);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
      draft(0);
      try (Listener again = listen(0, listener.lastHeard())) {
        heardBy(again, 1);
      }
    }
  }

  @Test
  void takeATicketOfTheOther() {
    String ticket = as("clerk", 0).post("/events/tickets", "").text("ticket");
    Api other = Api.as("clerk", uri(1));
    assertThat(ticket).isNotBlank();
    assertThat(other.listenWith(ticket)).isEqualTo(200);
    assertThat(other.listenWith(ticket)).isEqualTo(401);
    assertThat(Api.as("clerk", uri(0)).listenWith(ticket)).isEqualTo(401);
  }

  @Test
  void areCountedWithThoseWhoListen() {
    try (Listener one = listen(0, "");
        Listener other = listen(0, "")) {
      Eventually.get(this::metrics, all -> all.contains("countersign_events_listeners 2.0"));
      assertThat(List.of(one, other)).noneMatch(Listener::hasEnded);
    }
    Eventually.get(this::metrics, all -> all.contains("countersign_events_listeners 0.0"));
  }

  private String metrics() {
    URI uri = URI.create("http://localhost:" + environment.get("MANAGEMENT_PORT") + "/prometheus");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each draft is submitted once; the second time is refused, and so is a body without lines. */
  private void write() throws Exception {
    try (ExecutorService crowd = Executors.newFixedThreadPool(CROWD)) {
      List<Future<?>> all = new ArrayList<>();
      for (int person = 0; person < CROWD; person++) {
        int replica = person % 2;
        all.add(
            crowd.submit(() -> {
              for (int i = 0; i < EACH; i++) {
                String path = draft(replica);
                as("clerk", replica).post("/adjustments", "{}");
                as("clerk", 1 - replica).post(path + "/submit", "");
                as("clerk", replica).post(path + "/submit", "");
              }
            }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
  }

  private static void assertInOrder(List<Event> heard) {
    for (Event event : heard) {
      if (event.data().contains("\"version\":2")) {
        String id = event.data().substring(0, 45);
        assertThat(heard.stream().filter(e -> e.id() < event.id()).map(Event::data))
            .anyMatch(data -> data.startsWith(id));
      }
    }
  }

  private String draft(int replica) {
    Api.Answer draft = as("clerk", replica).post("/adjustments", Bodies.laptops(1));
    assertThat(draft.status()).describedAs("%s", draft).isEqualTo(201);
    return "/adjustments/" + draft.text("id");
  }

  private Listener listen(int replica, String last) {
    Listener listener = Listener.to(uri(replica), "adjustment", Api.token("auditor"), last);
    assertThat(listener.status()).isEqualTo(200);
    return listener;
  }

  private static List<Event> heardBy(Listener listener, int many) {
    return Eventually.within(SOON, listener::heard, events -> events.size() >= many);
  }

  private Api as(String person, int replica) {
    return Api.as(person, uri(replica));
  }

  private URI uri(int replica) {
    return replicas.get(replica).uri();
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                environment.get("DATASOURCES_DEFAULT_URL"),
                environment.get("DATASOURCES_DEFAULT_USERNAME"),
                environment.get("DATASOURCES_DEFAULT_PASSWORD"));
        var prepared = connection.createStatement()) {
      prepared.executeUpdate(statement);
    }
  }
}
