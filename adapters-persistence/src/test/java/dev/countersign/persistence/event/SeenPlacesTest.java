package dev.countersign.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SeenPlacesTest {
  /** Of {@link System#nanoTime}, which may be anything. */
  private static final long NOW = Long.MAX_VALUE - 5;

  private static final List<Long> BEFORE = List.of(1L, 2L, 3L, 4L, 5L, 6L);

  private final SeenPlaces seen = SeenPlaces.of(List.of(7L), NOW).orElseThrow();

  /** Those before the seventh have come. */
  @BeforeEach
  void seeThoseBefore() {
    assertThat(seen.missing()).containsExactlyInAnyOrderElementsOf(BEFORE);
    assertThat(seen.see(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L), NOW)).isTrue();
  }

  @Test
  void beginsWithTheNewestAndWhatIsMissingBeforeIt() {
    SeenPlaces some = SeenPlaces.of(List.of(3L, 5L, 6L, 9L), NOW).orElseThrow();

    assertThat(some.last()).isEqualTo(9);
    assertThat(some.missing()).containsExactlyInAnyOrder(1L, 2L, 4L, 7L, 8L);
    assertThat(SeenPlaces.of(List.of(), NOW)).isEmpty();
    assertThat(SeenPlaces.of(List.of(5_000L), NOW).orElseThrow().missing())
        .hasSize(SeenPlaces.BEFORE)
        .contains(4_999L);
  }

  @Test
  void goesOn() {
    assertThat(seen.see(List.of(7L), NOW)).isTrue();
    assertThat(seen.see(List.of(7L, 8L, 9L), NOW)).isTrue();

    assertThat(seen.last()).isEqualTo(9);
    assertThat(seen.missing()).isEmpty();
  }

  @Test
  void missesWhatWasPassedOverUntilItComes() {
    seen.see(List.of(7L, 8L, 11L), NOW);
    assertThat(seen.missing()).containsExactlyInAnyOrder(9L, 10L);

    assertThat(seen.see(List.of(9L, 11L), NOW)).isTrue();
    assertThat(seen.missing()).containsExactly(10L);
    assertThat(seen.last()).isEqualTo(11);
  }

  @Test
  void givesUpWhatHasNotComeForLong() {
    seen.see(List.of(7L, 9L), NOW);
    seen.see(List.of(9L, 11L), NOW + 1);
    long later = NOW + SeenPlaces.GIVEN_UP.toNanos() + 1;
    seen.see(List.of(11L), later);

    assertThat(seen.missing()).containsExactly(10L);
  }

  @Test
  void cannotGoOnWhereTheLastIsNotThereAnyMore() {
    assertThat(seen.see(List.of(), NOW)).isFalse();
    assertThat(seen.see(List.of(8L), NOW)).isFalse();
    assertThat(seen.see(List.of(5L), NOW)).isFalse();
  }

  @Test
  void cannotGoOnWhereTooManyAreMissing() {
    long most = SeenPlaces.MOST_MISSING;
    assertThat(seen.see(List.of(7L, 8 + most), NOW)).isTrue();
    assertThat(seen.missing()).hasSize(SeenPlaces.MOST_MISSING);
    assertThat(seen.see(List.of(8 + most, 10 + most), NOW)).isFalse();

    assertThat(SeenPlaces.of(List.of(7L, Long.MAX_VALUE), NOW)).isEmpty();
    List<Long> odd = LongStream.range(0, 2_000).map(i -> 2 * i + 1).boxed().toList();
    assertThat(SeenPlaces.of(odd, NOW)).isEmpty();
  }
}
