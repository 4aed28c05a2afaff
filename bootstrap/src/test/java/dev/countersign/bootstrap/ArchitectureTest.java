package dev.countersign.bootstrap;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the modules may know of each other and of the world, as their class files show it. */
class ArchitectureTest {
  private static final String[] PLAIN_JAVA = {
    "java.lang..",
    "java.math..",
    "java.nio..",
    "java.security..",
    "java.time..",
    "java.util..",
    "org.jspecify.."
  };

  private static final String TRANSACTIONS = "io.micronaut.transaction";

  @ParameterizedTest
  @EnumSource(Modules.class)
  void seesTheClassesOfEveryModule(Modules module) {
    assertThat(module.written()).hasSizeGreaterThan(module.fewest());
  }

  @Test
  void aRuleThatMeetsNoClassFails() {
    JavaClasses none = Modules.PRODUCTION.that(DescribedPredicate.alwaysFalse());
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> coreRule(Modules.DOMAIN).check(none))
        .withMessageContaining("failed to check any classes");
  }

  @Test
  void theDomainDependsOnPlainJavaAlone() {
    coreRule(Modules.DOMAIN, Modules.DOMAIN).check(Modules.PRODUCTION);
  }

  @Test
  void theApplicationDependsOnTheDomainAndPlainJavaAlone() {
    coreRule(Modules.APPLICATION, Modules.APPLICATION, Modules.DOMAIN).check(Modules.PRODUCTION);
  }

  /** Whatever is not listed is not allowed, a framework's annotations among it. */
  private static ArchRule coreRule(Modules module, Modules... known) {
    String[] allowed =
        Stream.concat(Arrays.stream(known).map(Modules::packages), Arrays.stream(PLAIN_JAVA))
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(module.packages())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  @Test
  void theDomainKnowsNeitherClockNorChance() {
    noClasses()
        .that()
        .resideInAPackage(Modules.DOMAIN.packages())
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the time is asked, or something is drawn by chance",
                call ->
                    Set.of("now", "randomUUID", "random", "currentTimeMillis", "nanoTime")
                        .contains(call.getName())))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.(time\\.(Clock|InstantSource)|util\\.(Random|random\\..*))")
        .check(Modules.PRODUCTION);
  }

  @ParameterizedTest
  @EnumSource(
      value = Modules.class,
      names = {"ZOHO", "PERSISTENCE", "WEB"})
  void noAdapterKnowsAnotherOrTheWiring(Modules adapter) {
    String[] others =
        Arrays.stream(Modules.values())
            .filter(m -> Modules.ADAPTERS.contains(m) || m == Modules.BOOTSTRAP)
            .filter(m -> m != adapter)
            .map(Modules::packages)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(adapter.packages())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(Modules.PRODUCTION);
  }

  @Test
  void theWiringKnowsAnAdapterByItsRootPackageAlone() {
    String[] inner =
        Modules.ADAPTERS.stream().map(m -> m.rootPackage() + ".*..").toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(Modules.BOOTSTRAP.packages())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(inner)
        .check(Modules.PRODUCTION);
  }

  @ParameterizedTest
  @EnumSource(Modules.class)
  void noPackagesOfAModuleGoRoundInACircle(Modules module) {
    slices().matching("dev.countersign.(**)").should().beFreeOfCycles().check(module.classes());
  }

  @ParameterizedTest
  @EnumSource(Modules.class)
  void everyPackageIsNullMarked(Modules module) {
    Set<JavaPackage> packages =
        module.classes().stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  @Test
  void transactionsAreMadeWhereTheDatabaseIsAndNowhereElse() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Modules.PERSISTENCE.packages())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(TRANSACTIONS + "..", "jakarta.transaction..")
        .check(Modules.PRODUCTION);
    assertThat(Modules.PERSISTENCE.classes())
        .anyMatch(type ->
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(TRANSACTIONS)));
  }

  @ParameterizedTest
  @EnumSource(Modules.class)
  void namesSayWhatAThingIs(Modules module) {
    String empty = "(Service|Impl|Manager|Helper|Utils?|DTO|Dto|Port|UseCase)";
    assertThat(module.written())
        .extracting(JavaClass::getSimpleName)
        .isNotEmpty()
        .noneMatch(name -> name.matches(".*" + empty));
  }

  @ParameterizedTest
  @EnumSource(
      value = Modules.class,
      names = {"DOMAIN", "APPLICATION"})
  void noClassOfTheCoreIsThereToBeExtended(Modules module) {
    classes()
        .that()
        .resideInAPackage(module.packages())
        .and()
        .areNotInterfaces()
        .and()
        .doNotHaveSimpleName("package-info")
        .and()
        .areNotAnonymousClasses()
        .should()
        .haveModifier(FINAL)
        .check(Modules.PRODUCTION);
  }

  @Test
  void anAdapterShowsTheWorldOnlyWhatWiresIt() {
    assertThat(publicTypes(Modules.ZOHO))
        .containsExactlyInAnyOrder("Zoho", "ZohoConfiguration", "ZohoDataCenter");
    assertThat(publicTypes(Modules.PERSISTENCE)).containsExactlyInAnyOrder("MySqlSettings");
    assertThat(publicTypes(Modules.WEB))
        .containsExactlyInAnyOrder(
            "ClaimNames",
            "ConnectionTimes",
            "ErpProfile",
            "HealthProbe",
            "RequestWatch",
            "RoleMap",
            "TokenKeys",
            "WebDefaults",
            "WebSettings");
  }

  private static Set<String> publicTypes(Modules module) {
    return module.written().stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> type.getPackageName().equals(module.rootPackage()))
        .map(JavaClass::getSimpleName)
        .collect(Collectors.toSet());
  }
}
