package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Call;
import dev.countersign.web.api.OverHttp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How one adjustment is read again and again. */
final class ReadTest extends OverHttp {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-00";

  @Test
  void givesWhatIsAtHandWithoutAskingTheCatalogue() {
    String address = draft(LAMPS);
    Answer first = api.as(CLERK).get(address).is(200);
    List<String> asked = api.ports.watchedCatalogue.askedFor();
    Answer second = api.as(CLERK).header("traceparent", PARENT).get(address).is(200);

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(api.ports.watchedCatalogue.askedFor()).isEqualTo(asked);
    assertThat(api.ports.watchedCatalogue.remindedFor().getLast()).isEqualTo(TRACE);
  }

  @Test
  void tellsWhoHasItWithoutTheCatalogue() {
    String address = draft(LAMPS);
    Answer first = api.as(CLERK).get(address).is(200);
    List<String> asked = api.ports.watchedCatalogue.askedFor();
    Call known = api.as(CLERK).header("If-None-Match", first.header("ETag"));
    Answer second = api.ports.watchedCatalogue.forgetting(() -> known.get(address)).is(304);

    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(api.ports.watchedCatalogue.askedFor()).isEqualTo(asked);
  }

  @Test
  void asksForNamesOnBehalfOfTheRequest() {
    String address = draft(LAMPS);
    Answer first = api.as(CLERK).get(address).is(200);
    int asked = api.ports.watchedCatalogue.askedFor().size();
    Call traced = api.as(CLERK).header("traceparent", PARENT);
    Answer second = api.ports.watchedCatalogue.forgetting(() -> traced.get(address)).is(200);

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(api.ports.watchedCatalogue.askedFor().subList(asked, asked + 1))
        .containsExactly(TRACE);
  }

  @Test
  void showsEachCallerWhatTheyMayDo() {
    String address = draft(LAMPS);
    Answer own = api.as(CLERK).get(address).is(200);
    Answer others = api.as(AUDITOR).get(address).is(200);

    assertThat(own.at("/actions")).contains("submit");
    assertThat(others.at("/actions")).isEqualTo("[]");
    assertThat(api.as(CLERK).get(address).is(200).body()).isEqualTo(own.body());
  }
}
