package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the packages of the library may know of each other and of the world.
class ArchitectureTest {
  /// Each knows only those before it.
  private static final List<String> LINE =
      List.of(
          "report",
          "language",
          "time",
          "actor",
          "topic",
          "contact",
          "clause",
          "grammar",
          "dating",
          "account",
          "voice",
          "counting",
          "promise",
          "testimony",
          "reading",
          "ruling",
          "identity",
          "ledger",
          "matter",
          "audit",
          "change");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chancery");

  static Stream<String> packages() {
    return LINE.stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageKnowsOnlyThoseBeforeIt(String name) {
    String[] later =
        LINE.subList(LINE.indexOf(name) + 1, LINE.size()).stream()
            .map(ArchitectureTest::within)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(within(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .because(
            "the library is read from report to ledger: whoever has read the packages before this"
                + " one can understand it, and none after it can break it")
        .check(LIBRARY);
  }

  @Test
  void everyClassStandsInThatLine() {
    holds(
        classes()
            .should()
            .resideInAnyPackage(LINE.stream().map(ArchitectureTest::within).toArray(String[]::new))
            .because(
                "a package beside the line has no place in the order; add it to the line here and"
                    + " in ARCHITECTURE.md, where its step belongs"));
  }

  @Test
  void noPackagesKnowEachOther() {
    holds(
        slices()
            .matching("org.chancery.(*)..")
            .should()
            .beFreeOfCycles()
            .because("of two packages that need each other neither can be understood alone"));
  }

  @Test
  void theLibraryNeedsNothingButThePlatform() {
    holds(
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.chancery..")
            .because(
                "the library runs in a command line, a server and a cluster alike; what needs"
                    + " another library is a module of its own"));
  }

  @Test
  void theLibraryIsPure() {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.net..",
                "java.nio.file..",
                "java.sql..",
                "java.util.logging..",
                "java.lang.reflect..")
            .because(
                "a reading is a function of a report: it opens no file and no connection, logs"
                    + " nothing, and returns what it has to say"));
  }

  @Test
  void theLibraryPrintsNothing() {
    holds(
        noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("standard output and error belong to the heads, which print results there"));
  }

  @Test
  void theLibraryChangesNothingOfItsVirtualMachine() {
    holds(
        noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .orShould()
            .callMethod(Locale.class, "setDefault", Locale.class)
            .orShould()
            .callMethod(Locale.class, "setDefault", Locale.Category.class, Locale.class)
            .orShould()
            .callMethod(TimeZone.class, "setDefault", TimeZone.class)
            .orShould()
            .callMethod(System.class, "setProperty", String.class, String.class)
            .because("others work in the same virtual machine: an error is thrown, not an exit"));
  }

  @Test
  void theLibraryReadsNoClock() {
    holds(
        noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("the same reports give the same ledger, byte for byte, on every day"));
  }

  private static void holds(ArchRule rule) {
    rule.check(LIBRARY);
  }

  private static String within(String name) {
    return "org.chancery." + name + "..";
  }
}
