package dev.countersign.domain.judgement;

import static dev.countersign.domain.given.GivenProposal.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.given.Found;
import dev.countersign.domain.given.GivenLine;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of what an adjustment says as a whole, each with what just passes and just fails. */
class HeaderShapeTest {
  private static final String BOX = "📦";

  @Test
  void takesAProposalThatSaysWhatItMust() {
    assertThat(Found.in(proposal())).isEmpty();
  }

  @Test
  void wantsAType() {
    assertThat(Found.in(proposal().withoutType())).containsExactly("type.required at type");
  }

  @Test
  void wantsADate() {
    assertThat(Found.in(proposal().withoutDate())).containsExactly("date.required at date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u2003"})
  void wantsAReason(String blank) {
    assertThat(Found.in(proposal().reason(blank))).containsExactly("reason.required at reason");
  }

  @Test
  void takes100CharactersOfAReasonWhateverTheirBytes() {
    assertThat(Found.in(proposal().reason("x".repeat(100)))).isEmpty();
    assertThat(Found.in(proposal().reason(BOX.repeat(100)))).isEmpty();
    assertThat(Found.in(proposal().reason("x".repeat(101))))
        .containsExactly("reason.too_long at reason");
    assertThat(Found.in(proposal().reason(BOX.repeat(101))))
        .containsExactly("reason.too_long at reason");
  }

  @Test
  void takes500CharactersOfADescription() {
    assertThat(Found.in(proposal().description(BOX.repeat(500)))).isEmpty();
    assertThat(Found.in(proposal().description("x".repeat(501))))
        .containsExactly("description.too_long at description");
    assertThat(Found.in(proposal().lines(GivenLine.line().description("x".repeat(500))))).isEmpty();
    assertThat(Found.in(proposal().lines(GivenLine.line().description("x".repeat(501)))))
        .containsExactly("description.too_long at lines/0/description");
  }

  @Test
  void takes38CharactersOfAReference() {
    assertThat(Found.in(proposal().reference("x".repeat(38)))).isEmpty();
    assertThat(Found.in(proposal().reference("x".repeat(39))))
        .containsExactly("reference.too_long at reference");
  }

  @Test
  void takesAReferenceOfVisibleAsciiOnly() {
    assertThat(Found.in(proposal().reference("REF IA-1"))).isEmpty();
    assertThat(Found.in(proposal().reference("REF  IA-1")))
        .containsExactly("reference.characters at reference");
    assertThat(Found.in(proposal().reference("é".repeat(39))))
        .containsExactly("reference.too_long at reference", "reference.characters at reference");
  }

  @Test
  void wantsALine() {
    assertThat(Found.in(proposal().lines())).containsExactly("lines.empty at lines");
  }

  @Test
  void takes100Lines() {
    assertThat(Found.in(proposal().lines(100))).isEmpty();
    assertThat(Found.in(proposal().lines(101))).containsExactly("lines.too_many at lines");
  }

  @Test
  void judgesNoLineBeyondTheHundredth() {
    GivenLine[] lines = new GivenLine[102];
    Arrays.setAll(lines, i -> i < 99 ? GivenLine.line() : GivenLine.line().withoutItem());
    assertThat(Found.in(proposal().lines(lines)))
        .containsExactly("lines.too_many at lines", "item.required at lines/99/itemId");
  }

  @Test
  void takes255CharactersOfACauseAndOfACustomFieldsNames() {
    String longest = "x".repeat(255);
    assertThat(Found.in(proposal().customFields(new CustomField(longest, longest, "v")))).isEmpty();
    assertThat(Found.in(proposal().lines(GivenLine.line().cause(longest)))).isEmpty();
    assertThat(
            Found.in(
                proposal()
                    .customFields(
                        new CustomField("1", "colour", "red"),
                        new CustomField(longest + "x", longest + "x", "x".repeat(501)))))
        .containsExactly(
            "text.too_long at customFields/1/id",
            "text.too_long at customFields/1/label",
            "description.too_long at customFields/1/value");
    assertThat(Found.in(proposal().lines(GivenLine.line().cause(longest + "x"))))
        .containsExactly("text.too_long at lines/0/cause");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001b", "\u007f", "\u0085", "\ud83d"})
  void takesNoControlCharacterInAnyText(String bad) {
    assertThat(
            Found.in(
                proposal()
                    .reason("a" + bad)
                    .description("b" + bad)
                    .customFields(new CustomField("1" + bad, "c" + bad, "d" + bad))
                    .lines(GivenLine.line().cause("e" + bad).description("f" + bad))))
        .containsExactly(
            "text.control_characters at reason",
            "text.control_characters at description",
            "text.control_characters at customFields/0/id",
            "text.control_characters at customFields/0/label",
            "text.control_characters at customFields/0/value",
            "text.control_characters at lines/0/cause",
            "text.control_characters at lines/0/description");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\t"})
  void breaksLinesInDescriptionsAndCustomValuesAlone(String lineBreak) {
    assertThat(
            Found.in(
                proposal()
                    .description("a" + lineBreak + "b")
                    .customFields(new CustomField("1", "c", "d" + lineBreak))
                    .lines(GivenLine.line().description("f" + lineBreak))))
        .isEmpty();
    assertThat(
            Found.in(
                proposal()
                    .reason("a" + lineBreak + "b")
                    .customFields(new CustomField("1" + lineBreak, "c" + lineBreak, ""))
                    .lines(GivenLine.line().cause("e" + lineBreak))))
        .containsExactly(
            "text.control_characters at reason",
            "text.control_characters at customFields/0/id",
            "text.control_characters at customFields/0/label",
            "text.control_characters at lines/0/cause");
  }

  @Test
  void keepsArabicAndEmojiAsTheyAre() {
    String text = "تالف 📦 à vérifier";
    assertThat(proposal().description(text).content().description()).isEqualTo(text);
  }
}
