package dev.countersign.bootstrap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules that go into production, as their class files are. */
enum Modules {
  DOMAIN("domain", 90),
  APPLICATION("application", 50),
  ZOHO("zoho", 50),
  PERSISTENCE("persistence", 50),
  WEB("web", 80),
  BOOTSTRAP("bootstrap", 15);

  static final Set<Modules> ADAPTERS = Set.of(ZOHO, PERSISTENCE, WEB);

  /** The classes of all of them, without tests. */
  static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(Arrays.stream(values()).map(Modules::rootPackage).toArray(String[]::new));

  private final String name;
  private final int fewest;

  Modules(String name, int fewest) {
    this.name = name;
    this.fewest = fewest;
  }

  String rootPackage() {
    return "dev.countersign." + name;
  }

  String packages() {
    return rootPackage() + "..";
  }

  /** Fewer classes than this were not all of them. */
  int fewest() {
    return fewest;
  }

  /** Its own classes. */
  JavaClasses classes() {
    return PRODUCTION.that(JavaClass.Predicates.resideInAPackage(packages()));
  }

  /** Its classes as somebody wrote them: no nested one, none that a processor made. */
  Set<JavaClass> written() {
    return classes().stream().filter(Modules::isWritten).collect(Collectors.toSet());
  }

  static boolean isWritten(JavaClass type) {
    return type.isTopLevelClass()
        && !type.getName().contains("$")
        && !type.getSimpleName().equals("package-info")
        && !isMadeByMapStruct(type);
  }

  /** MapStruct calls what it makes of an interface that interface's Impl. */
  private static boolean isMadeByMapStruct(JavaClass type) {
    return type.getAllRawInterfaces().stream()
        .anyMatch(i -> i.isAnnotatedWith("org.mapstruct.Mapper"));
  }
}
