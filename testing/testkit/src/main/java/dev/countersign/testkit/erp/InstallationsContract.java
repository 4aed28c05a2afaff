package dev.countersign.testkit.erp;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.Installation;
import dev.countersign.application.erp.Installations;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Installations} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class InstallationsContract {
  private static final Installation ZOHO = new Installation("zoho", "0009223372036854775807");

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Test
  @DisplayName("1.1 The first one said is kept")
  final void keepsTheFirst() {
    assertThat(store.installations().find()).isEmpty();
    assertThat(store.installations().remember(ZOHO)).isEqualTo(ZOHO);
    assertThat(store.installations().remember(ZOHO)).isEqualTo(ZOHO);
    assertThat(store.elsewhere().installations().find()).contains(ZOHO);
  }

  @Test
  @DisplayName("1.2 Whoever says another is answered the first, here and elsewhere")
  final void answersTheFirst() {
    store.installations().remember(ZOHO);

    for (Installation other :
        List.of(new Installation("zoho", "2"), new Installation("ZOHO", "1"))) {
      assertThat(store.installations().remember(other)).isEqualTo(ZOHO);
      assertThat(store.elsewhere().installations().remember(other)).isEqualTo(ZOHO);
    }
  }

  @Test
  @DisplayName("2.1 Of a crowd that says different ones at once, all are answered the same")
  final void keepsOneOfACrowd() {
    List<Installation> answers =
        AtOnce.each(CROWD, i -> store.installations().remember(new Installation("zoho", "" + i)));

    assertThat(answers).containsOnly(store.installations().remember(ZOHO));
    assertThat(answers).doesNotContain(ZOHO);
  }
}
