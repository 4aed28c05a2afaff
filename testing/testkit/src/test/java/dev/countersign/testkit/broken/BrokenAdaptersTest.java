package dev.countersign.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.application.adjustment.Worklists;
import dev.countersign.application.approval.Policies;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.erp.Installations;
import dev.countersign.application.event.Events;
import dev.countersign.application.event.Tickets;
import dev.countersign.application.lease.Leases;
import dev.countersign.application.numbering.Numbering;
import dev.countersign.application.period.Periods;
import dev.countersign.application.posting.Interventions;
import dev.countersign.application.posting.PostingBacklog;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.application.posting.Postings;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.memory.InMemoryCatalogue;
import dev.countersign.testkit.memory.InMemoryHarness;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The kit itself: each adapter that is broken on purpose fails what it breaks. */
final class BrokenAdaptersTest {
  @ParameterizedTest(name = "{1} {0}")
  @MethodSource
  void failsTheClauseThatItBreaks(Function<Class<?>, List<String>> adapter, String clause) {
    assertThat(adapter.apply(contract(clause))).anyMatch(name -> name.startsWith(number(clause)));
  }

  @Test
  void failsNothingWhereNothingIsBroken() {
    var sound = onStore(InMemoryHarness::new);

    assertThat(sound.apply(Flawed.AdjustmentsCase.class)).isEmpty();
    assertThat(sound.apply(Flawed.PostingsCase.class)).isEmpty();
    assertThat(sound.apply(Flawed.InterventionsCase.class)).isEmpty();
    assertThat(sound.apply(Flawed.PostingSwitchCase.class)).isEmpty();
    assertThat(sound.apply(Flawed.PostingBacklogCase.class)).isEmpty();
    assertThat(onCatalogue(InMemoryCatalogue::new).apply(Flawed.CatalogueCase.class)).isEmpty();
  }

  static Stream<Arguments> failsTheClauseThatItBreaks() {
    return Stream.of(
        adjustments("Adjustments 1.2", "loses voided ones", BrokenAdjustments::forgettingVoids),
        adjustments("Adjustments 2.1", "loses entries", BrokenAdjustments::losingEntries),
        adjustments("Adjustments 2.5", "answers too late", BrokenAdjustments::answeringTooLate),
        adjustments("Adjustments 3.3", "lets the last win", BrokenAdjustments::lettingTheLastWin),
        adjustments("Adjustments 4.4", "folds references", BrokenAdjustments::ignoringCase),
        adjustments("Adjustments 5.3", "shares keys", BrokenAdjustments::sharingKeys),
        adjustments("Adjustments 6.5", "gives nothing up", BrokenAdjustments::keepingWhatIsUndone),
        adjustments("Adjustments 7.4", "repeats one", BrokenAdjustments::repeatingTheBoundary),
        adjustments("Adjustments 7.7", "hides nothing", BrokenAdjustments::hidingNothing),
        adjustments("Adjustments 8.1", "counts rejections", BrokenAdjustments::countingRejections),
        adjustments("Adjustments 8.2", "counts all days", BrokenAdjustments::countingAllDays),
        adjustments("Adjustments 9.1", "judges blindly", BrokenAdjustments::judgingBlindly),
        adjustments(
            "Adjustments 9.2", "judges by an old total", BrokenAdjustments::judgingByAnOldTotal),
        adjustments("Adjustments 10.2", "reverses twice", BrokenAdjustments::reversingTwice),
        openLines("OpenLines 1.1", "suspects all", BrokenRecords::suspecting),
        openLines("OpenLines 3.1", "leaves nobody out", BrokenRecords::including),
        postings("Postings 1.4", "claims twice", BrokenPostings::claimingTwice),
        postings("Postings 1.5", "claims all", BrokenPostings::claimingAll),
        postings("Postings 2.3", "passes failures", BrokenPostings::passingFailures),
        postings("Postings 3.1", "forgets intents", BrokenPostings::forgettingIntents),
        postings("Postings 4.1", "ignores fences", BrokenPostings::ignoringFences),
        postings("Postings 5.1", "does not wait", BrokenPostings::withoutPatience),
        postings("Postings 6.2", "keeps half", BrokenPostings::keepingHalf),
        postings("Postings 7.1", "mixes lanes", BrokenPostings::mixingLanes),
        postings("Postings 8.1", "renews nothing", BrokenPostings::renewingNothing),
        postings("Postings 8.2", "renews all", BrokenPostings::renewingAll),
        postings("Postings 9.1", "trusts for ever", BrokenPostings::trustingForEver),
        postings("Postings 10.1", "counts all", BrokenPostings::countingAll),
        postings("Postings 11.1", "does what is given up", BrokenPostings::doingWhatIsGivenUp),
        postings("Postings 12.1", "knows nobody", BrokenPostings::knowingNobody),
        postings("Postings 15.1", "notes less", BrokenPostings::notingLess),
        postingSwitch("Postings 13.1", "is deaf", BrokenInterventions::deaf),
        postingSwitch("PostingSwitch 2.1", "is deaf", BrokenInterventions::deaf),
        backlog("PostingBacklog 1.2", "is blind", _ -> BrokenInterventions.blind()),
        backlog("PostingBacklog 2.1", "is blind", _ -> BrokenInterventions.blind()),
        interventions("Interventions 1.1", "loses them", BrokenInterventions::losingVersions),
        interventions("Interventions 5.2", "confirms all", BrokenInterventions::confirmingAll),
        interventions("Interventions 5.4", "goes on", BrokenInterventions::goingOn),
        interventions("Interventions 6.1", "renames", BrokenInterventions::renaming),
        interventions("Interventions 7.1", "forgets", BrokenInterventions::forgetful),
        interventions("Interventions 8.1", "never hurries", BrokenInterventions::forgetful),
        adjustments("Adjustments 11.4", "gives up all", BrokenAdjustments::givingUpAll),
        adjustments("Adjustments 11.2", "gives up all", BrokenAdjustments::givingUpAll),
        auditTrail("AuditTrail 1.1", "takes people for machines", BrokenRecords::anonymous),
        auditTrail("AuditTrail 2.1", "goes newest first", BrokenRecords::newestFirst),
        keptAnswers("KeptAnswers 1.3", "answers anybody", BrokenRecords::answeringAnybody),
        keptAnswers("KeptAnswers 4.1", "is stubborn", BrokenRecords::stubborn),
        keptAnswers("KeptAnswers 5.1", "forgets all", BrokenRecords::forgettingAll),
        worklists("Worklists 1.1", "has two eyes", BrokenRecords::withTwoEyes),
        worklists("Worklists 4.1", "looks everywhere", BrokenRecords::lookingEverywhere),
        installations("Installations 1.2", "keeps nothing", BrokenRecords::agreeing),
        policies("Policies 1.1", "begins every time", BrokenRecords::beginning),
        policies("Policies 4.1", "tells of something else", BrokenRecords::unnoticed),
        periods("Periods 2.1", "closes unseen", BrokenRecords::unseen),
        events("Events 1.1", "says nothing", BrokenEvents::silent),
        events("Events 3.1", "skips one", BrokenEvents::skipping),
        events("Events 4.1", "keeps all", BrokenEvents::keepingAll),
        numbering("Numbering 1.2", "numbers all", BrokenEvents::numberingAll),
        numbering("Numbering 3.2", "numbers for anybody", BrokenEvents::idle),
        leases("Leases 1.1", "gives it to all", _ -> BrokenEvents.generous()),
        leases("Leases 3.1", "takes nothing back", BrokenEvents::clinging),
        tickets("Tickets 1.1", "takes nothing for good", BrokenEvents::reusing),
        tickets("Tickets 3.1", "keeps all", BrokenEvents::hoarding),
        catalogue("Catalogue 1.1", "invents a copy", BrokenCatalogue::inventing),
        catalogue("Catalogue 2.1", "skips an item", BrokenCatalogue::skipping),
        catalogue("Catalogue 2.4", "assumes that there are none", BrokenCatalogue::assuming),
        catalogue("Catalogue 3.1", "merges copies", BrokenCatalogue::merging),
        catalogue("Catalogue 4.1", "strips names", BrokenCatalogue::stripping),
        catalogue("Catalogue 4.2", "folds ids", BrokenCatalogue::folding),
        catalogue("Catalogue 5.2", "finds all", BrokenCatalogue::findingAll),
        catalogue("Catalogue 5.3", "begins anew", BrokenCatalogue::restarting),
        catalogue("Catalogue 6.1", "clings to a copy", BrokenCatalogue::clinging),
        catalogue("Catalogue 6.2", "remembers nothing", BrokenCatalogue::forgetting));
  }

  private static Arguments adjustments(String c, String name, UnaryOperator<Adjustments> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.adjustments(flaw)));
  }

  private static Arguments worklists(String c, String name, UnaryOperator<Worklists> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.worklists(flaw)));
  }

  private static Arguments openLines(String c, String name, UnaryOperator<OpenLines> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.openLines(flaw)));
  }

  private static Arguments postings(String c, String name, UnaryOperator<Postings> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.postings(flaw)));
  }

  private static Arguments postingSwitch(String c, String name, UnaryOperator<PostingSwitch> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.postingSwitch(flaw)));
  }

  private static Arguments backlog(String c, String name, UnaryOperator<PostingBacklog> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.backlog(flaw)));
  }

  private static Arguments interventions(String c, String name, UnaryOperator<Interventions> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.interventions(flaw)));
  }

  private static Arguments auditTrail(String c, String name, UnaryOperator<AuditTrail> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.auditTrail(flaw)));
  }

  private static Arguments keptAnswers(String c, String name, UnaryOperator<KeptAnswers> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.keptAnswers(flaw)));
  }

  private static Arguments installations(String c, String name, UnaryOperator<Installations> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.installations(flaw)));
  }

  private static Arguments policies(String c, String name, UnaryOperator<Policies> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.policies(flaw)));
  }

  private static Arguments periods(String c, String name, UnaryOperator<Periods> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.periods(flaw)));
  }

  private static Arguments events(String c, String name, UnaryOperator<Events> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.events(flaw)));
  }

  private static Arguments numbering(String c, String name, UnaryOperator<Numbering> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.numbering(flaw)));
  }

  private static Arguments leases(String c, String name, UnaryOperator<Leases> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.leases(flaw)));
  }

  private static Arguments tickets(String c, String name, UnaryOperator<Tickets> flaw) {
    return broken(c, name, onStore(() -> BrokenHarness.tickets(flaw)));
  }

  private static Arguments catalogue(
      String c, String name, Function<ConfiguredLists, Catalogue> broken) {
    return broken(c, name, onCatalogue(broken));
  }

  private static Arguments broken(
      String clause, String name, Function<Class<?>, List<String>> adapter) {
    return Arguments.of(Named.of(name, adapter), clause);
  }

  private static Function<Class<?>, List<String>> onStore(Supplier<StoreHarness> store) {
    return contract -> ScopedValue.where(Flawed.STORE, store).call(() -> failures(contract));
  }

  private static Function<Class<?>, List<String>> onCatalogue(
      Function<ConfiguredLists, Catalogue> catalogue) {
    return contract ->
        ScopedValue.where(Flawed.CATALOGUE, catalogue).call(() -> failures(contract));
  }

  private static Class<?> contract(String clause) {
    String port = clause.substring(0, clause.indexOf(' '));
    return Stream.of(Flawed.class.getDeclaredClasses())
        .filter(each -> each.getSimpleName().equals(port + "Case"))
        .findFirst()
        .orElseThrow();
  }

  private static String number(String clause) {
    return clause.substring(clause.indexOf(' ') + 1) + " ";
  }

  /** The names of the tests that failed, those of parameterised ones included. */
  private static List<String> failures(Class<?> contract) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(contract))
        .execute()
        .testEvents()
        .failed()
        .map(Event::getTestDescriptor)
        .flatMap(BrokenAdaptersTest::names)
        .toList();
  }

  private static Stream<String> names(TestDescriptor test) {
    Optional<String> method = test.getParent().map(TestDescriptor::getDisplayName);
    return Stream.concat(Stream.of(test.getDisplayName()), method.stream());
  }
}
