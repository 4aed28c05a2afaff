package dev.countersign.domain.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
  /** Codes that only the application can find: it needs the store, or no catalogue at all. */
  private static final List<Violation> FOUND_ELSEWHERE =
      List.of(
          new HeaderViolation.ReferenceTaken("R-1"), new HeaderViolation.CatalogueUnavailable());

  @Test
  void saysByItsCodeWhatTheApplicationFinds() {
    assertThat(FOUND_ELSEWHERE)
        .extracting(Violation::code)
        .containsExactly("reference.taken", "catalogue.unavailable");
  }
}
