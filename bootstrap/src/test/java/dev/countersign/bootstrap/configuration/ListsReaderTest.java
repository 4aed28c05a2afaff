package dev.countersign.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.catalogue.Reason;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configured reasons and causes. */
final class ListsReaderTest {
  private static ConfiguredLists read(String text) {
    return new ListsReader("lists.yml").read(text);
  }

  @Test
  void readsThemInTheirOrder() {
    ConfiguredLists lists =
        read(
            """
            reasons:
              - { code: no, text: Scrapped, direction: OUTBOUND, description-required: true,
                  accounts: [0091, 9223372036854775807] }
              - { code: FOUND, text: Found }
            causes:
              - { code: rust, text: Rust }
            """);
    assertThat(lists.reasons())
        .containsExactly(
            new Reason(
                "no",
                "Scrapped",
                Direction.OUTBOUND,
                true,
                Set.of(new AccountId("0091"), new AccountId("9223372036854775807"))),
            new Reason("FOUND", "Found", Direction.ANY, false, Set.of()));
    assertThat(lists.causes()).containsExactly(new Cause("rust", "Rust"));
  }

  @Test
  void shipsWhatTheDomainNames() {
    ConfiguredLists shipped = ListsReader.read(new Environment(Map.of()));
    assertThat(shipped).isEqualTo(new ConfiguredLists(Reason.SHIPPED, Cause.SHIPPED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|the file must be a map",
        "{causes: []}|the file: reasons must hold one at least",
        "{reasons: x}|the file: reasons must be a list, not 'x'",
        "{reason: []}|the file: reason is not one of its keys; they are causes, reasons",
        "{reasons: [x]}|reason 1 must be a map",
        "{reasons: [{text: a}]}|reason 1: code must be a text of 1 to 100 characters, not nothing",
        "{reasons: [{code: a, text: b}, {code: c, text: ''}]}|reason 2: text must be a text of",
        "{reasons: [{code: a, text: b, direction: up}]}|reason 1: direction must be one of INBOUND, OUTBOUND, ANY, not 'up'",
        "{reasons: [{code: a, text: b, description-required: yes}]}|reason 1: description-required must be true or false, not 'yes'",
        "{reasons: [{code: a, text: b, accounts: 1}]}|reason 1: accounts must be a list of ids, not '1'",
        "{reasons: [{code: a, text: b, colour: c}]}|reason 1: colour is not one of its keys",
        "{reasons: [{code: a, text: b}, {code: b, text: c}]}|reasons must differ in code and text, 'b' stands there twice",
        "{reasons: [{code: a, text: b}], causes: [{code: a}]}|cause 1: text must be a text of",
        "{|it is not YAML"
      })
  void refusesInOneSentence(String text, String why) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ConfigurationRefused.class)
        .hasMessageStartingWith("lists.yml cannot be read: ")
        .hasMessageContaining(why);
  }

  @Test
  void namesTheVariableOfAFileThatIsNotThere() {
    assertThatThrownBy(() -> ListsReader.read(new Environment(Map.of("REASONS_FILE", "/nowhere"))))
        .isInstanceOf(ConfigurationRefused.class)
        .hasMessage("REASONS_FILE must name a readable UTF-8 file, '/nowhere' is not one");
  }
}
