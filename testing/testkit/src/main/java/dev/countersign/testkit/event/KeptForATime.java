package dev.countersign.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.event.Event;
import dev.countersign.application.event.Events;
import dev.countersign.application.event.Events.Kept;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clauses 3 and 4: events are read in their order, and kept for a time. */
interface KeptForATime extends OnEvents {
  Duration LONG = Events.KEPT.plusMinutes(1);

  @Test
  @DisplayName("3.1 They are read in pages, each once")
  default void readsInPages() {
    happen(5);
    numberAll();

    assertThat(store().events().after(0, 2)).extracting(Event::number).containsExactly(1L, 2L);
    assertThat(store().events().after(2, 2)).extracting(Event::number).containsExactly(3L, 4L);
    assertThat(store().events().after(4, 2)).extracting(Event::number).containsExactly(5L);
    assertThat(store().events().after(5, 2)).isEmpty();
  }

  @Test
  @DisplayName("3.2 What bears no number is not read")
  default void readsNothingWithoutANumber() {
    assertThat(store().events().kept()).isEqualTo(Kept.NONE);
    happen(1);

    assertThat(store().events().after(0, ALL)).isEmpty();
    assertThat(store().events().kept()).isEqualTo(Kept.NONE);
  }

  @Test
  @DisplayName("4.1 Old ones are given up, oldest first, so many at most")
  default void givesUpOldOnes() {
    happen(5);
    numberAll();
    store().passes(LONG);
    happen(2);
    numberAll();

    assertThat(store().events().purge(Events.KEPT, 3)).isEqualTo(3);
    assertThat(store().events().kept()).isEqualTo(new Kept(4, 7));
    assertThat(store().events().purge(Events.KEPT, 3)).isEqualTo(2);
    assertThat(store().events().purge(Events.KEPT, 3)).isZero();
    assertThat(store().elsewhere().events().kept()).isEqualTo(new Kept(6, 7));
  }

  @Test
  @DisplayName("4.2 The newest stays however old it is, and numbers go on from it")
  default void keepsTheNewest() {
    happen(3);
    numberAll();
    store().passes(LONG);

    assertThat(store().events().purge(Events.KEPT, ALL)).isEqualTo(2);
    happen(1);
    numberAll();
    assertThat(store().events().kept()).isEqualTo(new Kept(3, 4));
  }

  @Test
  @DisplayName("4.3 What has no number yet stays however old it is")
  default void keepsWhatHasNoNumber() {
    happen(2);
    store().passes(LONG);

    assertThat(store().events().purge(Events.KEPT, ALL)).isZero();
    assertThat(told()).hasSize(2);
  }

  /** So many changes. */
  default void happen(int times) {
    for (int i = 0; i < times; i++) {
      kept(Given.draft());
    }
  }
}
