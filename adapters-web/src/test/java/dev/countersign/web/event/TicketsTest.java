package dev.countersign.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.countersign.application.event.Tickets;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Stream;
import dev.countersign.web.api.Tokens;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

@Isolated("it reads the log of the whole process")
final class TicketsTest extends OverHttp {
  private static final String EVENTS = "/api/v1/events";

  @Test
  void isGoodForItsOwnersEyesOnce() {
    Answer answer =
        api.withToken(Tokens.at("joe:CLERK", Ports.MAIN)).post(EVENTS + "/tickets").is(201);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.at("/expiresIn")).isEqualTo("60");
    String ticket = answer.at("/ticket");
    try (Stream stream = api.anonymous().listen(EVENTS + "?types=adjustment&ticket=" + ticket)) {
      assertThat(stream.status()).isEqualTo(200);
      draft(LAMPS.replace(Ports.MAIN, Ports.ANNEX));
      String seen = draft(LAMPS);
      assertThat(stream.next().data()).contains(seen.substring(seen.lastIndexOf('/') + 1));
    }
    refused(ticket);
  }

  @Test
  void goesOnAfterTheLastEventThatItsParameterNames() {
    String path = EVENTS + "?lastEventId=%s&ticket=%s";
    try (Stream begun = api.anonymous().listen(EVENTS + "?ticket=" + ticket())) {
      EventsTest.eventually(() -> assertThat(begun.remembered()).isNotEmpty());
      String missed = draft(LAMPS);
      String again = path.formatted(begun.remembered(), ticket());
      try (Stream stream = api.anonymous().listen(again)) {
        String id = missed.substring(missed.lastIndexOf('/') + 1);
        stream.until(event -> event.data().contains(id));
      }
    }
  }

  @Test
  void isRefusedWhereNobodyHasIt() {
    refused("");
    refused("nobodys");
    refused("%E4");
    refused("A".repeat(43));
    refused("Bearer");
    refused(Tokens.of(CLERK));
    api.withToken(ticket()).get(EVENTS).isProblem(401, "authentication.required");
  }

  @Test
  void opensNothingElse() {
    api.anonymous().get("/api/v1/me?ticket=" + ticket()).isProblem(401, "authentication.required");
  }

  @Test
  void isTakenAsAParameterAlone() {
    api.anonymous()
        .header("x-countersign-ticket", ticket())
        .get(EVENTS)
        .isProblem(401, "authentication.required");
    api.anonymous()
        .get("/api/v1/adjustments?ticket=" + ticket())
        .isProblem(401, "authentication.required");
  }

  @Test
  void isRefusedWhenItIsTooOld() {
    String ticket = ticket();
    api.ports.clock.passes(Tickets.GOOD_FOR);
    refused(ticket);
  }

  @Test
  void endsWithTheTokenThatItWasGotWith() {
    // Clocks may be a minute apart; what is left is for whoever is held up on the way.
    Date almostOver = Date.from(Instant.now().minusSeconds(52));
    String token =
        Tokens.signed(Tokens.claims(CLERK).expirationTime(almostOver).build(), Tokens.SECRET);
    String ticket = api.withToken(token).post(EVENTS + "/tickets").is(201).at("/ticket");
    try (Stream stream = api.anonymous().listen(EVENTS + "?ticket=" + ticket)) {
      stream.until(event -> event.name().equals("expired"));
      stream.ends();
    }
  }

  @Test
  void isGivenToReadersAlone() {
    api.anonymous().post(EVENTS + "/tickets").isProblem(401, "authentication.required");
    api.as("nobody:GUEST").post(EVENTS + "/tickets").isProblem(403, "role.required");
    api.as(CLERK).post(EVENTS + "/tickets", "{\"a\": 1}").isProblem(400, "body.malformed");
  }

  @Test
  void isNeverLogged() {
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var lines = new ListAppender<ILoggingEvent>();
    Level before = root.getLevel();
    lines.start();
    root.addAppender(lines);
    root.setLevel(Level.DEBUG);
    String ticket = ticket();
    try (Stream stream = api.anonymous().listen(EVENTS + "?ticket=" + ticket)) {
      assertThat(stream.status()).isEqualTo(200);
      refused(ticket);
    } finally {
      root.setLevel(before);
      root.detachAppender(lines);
    }
    assertThat(List.copyOf(lines.list))
        .isNotEmpty()
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(line -> line.contains(EVENTS))
        .noneMatch(line -> line.contains(ticket));
  }

  private String ticket() {
    return api.as(CLERK).post(EVENTS + "/tickets").is(201).at("/ticket");
  }

  private void refused(String ticket) {
    Answer answer =
        api.anonymous().get(EVENTS + "?ticket=" + ticket).isProblem(401, "authentication.required");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.body()).doesNotContain(ticket.isEmpty() ? "?ticket" : ticket);
  }
}
