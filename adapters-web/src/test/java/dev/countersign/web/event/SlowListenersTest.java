package dev.countersign.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpState;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Stream;
import dev.countersign.web.api.Tokens;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Somebody who takes nothing of what they are sent. */
final class SlowListenersTest extends OverHttp {
  private static final String EVENTS = "/api/v1/events?types=adjustment";
  private static final int MANY = 150_000;
  private static final int BURST = 5_000;

  @Test
  void isCutOffAndKeepsNobodyElseWaiting() throws IOException {
    try (var slow = new Socket();
        Stream quick = api.as(CLERK).listen(EVENTS)) {
      slow.setReceiveBufferSize(4096);
      slow.connect(new java.net.InetSocketAddress(api.uri().getHost(), api.uri().getPort()));
      ask(slow);
      EventsTest.eventually(() -> assertThat(api.ports.events.listeners()).isEqualTo(2));
      for (int done = 0; done < MANY && api.ports.events.listeners() == 2; done += BURST) {
        LongStream.rangeClosed(done + 1, done + BURST)
            .forEach(version -> api.ports.store.happens(change(version)));
        String last = "\"version\":" + (done + BURST) + ",";
        assertThat(quick.until(event -> event.data().contains(last))).hasSize(BURST);
      }
      EventsTest.eventually(() -> assertThat(api.ports.events.listeners()).isEqualTo(1));
      draft(LAMPS);
      assertThat(quick.next().data()).contains("DRAFT");
    }
  }

  private void ask(Socket socket) throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(EVENTS, Tokens.of(CLERK));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }

  private static AdjustmentChanged change(long version) {
    return new AdjustmentChanged(
        new AdjustmentId(new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0000L)),
        version,
        Status.APPROVED,
        ErpState.SENDING,
        Set.of(new LocationId(Ports.MAIN)));
  }
}
