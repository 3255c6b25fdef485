package org.entente.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.spark.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom. */
class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.entente");

  @Test
  void allModulesAreLookedAt() {
    assertThat(OURS.stream().map(ArchitectureTest::module).distinct())
        .containsExactlyInAnyOrder("core", "ingest", "analytics", "reports", "cli");
  }

  @Test
  void coreKnowsJavaAndItselfOnly() {
    classes()
        .that()
        .resideInAPackage("org.entente.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.entente.core..")
        .check(OURS);
  }

  @Test
  void onlyAnalyticsAndCliSeeSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.entente.analytics..", "org.entente.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..", "org.apache.hadoop..", "org.apache.parquet..", "scala..")
        .check(OURS);
  }

  @Test
  void onlySessionsBuildsASession() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Sessions.class)
        .should()
        .callMethodWhere(
            target(name("builder")).and(target(owner(assignableTo(SparkSession.class)))))
        .orShould()
        .callConstructorWhere(target(owner(name("org.apache.spark.SparkContext"))))
        .check(OURS);
  }

  @Test
  void onlyChartsSeeJFreeChart() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.entente.reports.chart..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jfree..")
        .check(OURS);
  }

  @Test
  void onlyCliSeesTheCommandLineAndItsStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.entente.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .orShould(ACCESS_STANDARD_STREAMS)
        .check(OURS);
  }

  @ParameterizedTest
  @CsvSource({
    "core,      'ingest analytics reports cli'",
    "ingest,    'analytics reports cli'",
    "analytics, 'reports cli'",
    "reports,   'ingest analytics cli'"
  })
  void modulesPointInOneDirection(String module, String hidden) {
    noClasses()
        .that()
        .resideInAPackage("org.entente." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            List.of(hidden.split(" ")).stream()
                .map(other -> "org.entente." + other + "..")
                .toArray(String[]::new))
        .check(OURS);
  }

  @Test
  void packagesMakeNoCircle() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
              }

              @Override
              public String getDescription() {
                return "packages";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Utils", "Impl", "Manager", "Helper"})
  void noClassHidesWhatItIsBehindASuffix(String suffix) {
    noClasses().should().haveSimpleNameEndingWith(suffix).check(OURS);
  }

  private static String module(JavaClass type) {
    return type.getPackageName().split("\\.")[2];
  }
}
