package org.thriveline.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.thriveline.Thriveline;

/** The rooms and their arrows, as the design draws them. */
class HouseTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.thriveline");

    private static final String[] RECORDS = {
        "org.thriveline.call",
        "org.thriveline.incident",
        "org.thriveline.missing",
        "org.thriveline.stopsearch",
        "org.thriveline.crime"
    };

    @Test
    void everyRoomUsesOnlyWhatItMay() {
        ApplicationModules.of(Thriveline.class).verify();
    }

    @Test
    void onlyTheLogSpeaksToMongo() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.thriveline.log")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..", "de.bwaldvogel..", "org.h2..")
                .check(OURS);
    }

    @Test
    void recordsFoldsAndPoliciesArePure() {
        noClasses()
                .that()
                .resideInAnyPackage(RECORDS)
                .or()
                .resideInAnyPackage("org.thriveline.analysis")
                .and(notAggregates())
                .or()
                .resideInAnyPackage("org.thriveline.demand",
                        "org.thriveline.figures..",
                        "org.thriveline.policy",
                        "org.thriveline.intake.force")
                .should()
                .dependOnClassesThat(impure())
                .check(OURS);
    }

    @Test
    void theSimulatedForceKnowsCommandsAndPoliciesAlone() {
        classes()
                .that()
                .resideInAPackage("org.thriveline.intake.force")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(RECORDS),
                                Stream.of(
                                        "java..",
                                        "org.jspecify..",
                                        // The figures file is JSON.
                                        "tools.jackson..",
                                        "org.springframework.modulith",
                                        "org.thriveline.policy",
                                        "org.thriveline.intake.force"))
                        .toArray(String[]::new))
                .check(OURS);
    }

    @Test
    void nothingReadsAClockOrARandomSourceBehindItsCallersBack() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Math.class, "random")
                .check(OURS);
    }

    @Test
    void everyRoomSaysWhatItIs() throws IOException {
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/thriveline"))) {
            List<Path> silent = rooms.filter(Files::isDirectory)
                    .filter(room -> !Files.exists(room.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void noFileIsLongAndMostAreShort() throws IOException {
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/bench/java"))) {
            List<Long> lengths = lengths(root);
            assertThat(lengths.getLast()).as("longest in " + root).isLessThanOrEqualTo(300);
        }
        List<Long> main = lengths(Path.of("src/main/java"));
        assertThat(main.get(main.size() / 2)).as("median").isLessThan(60);
    }

    private static List<Long> lengths(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(HouseTest::lines)
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> notAggregates() {
        return DescribedPredicate.describe(
                "are no Axon shells",
                type -> !type.getSimpleName().endsWith("Aggregate")
                        && !type.getSimpleName().endsWith("Steps"));
    }

    private static DescribedPredicate<JavaClass> impure() {
        return DescribedPredicate.describe(
                "clocks, random sources, Spring, Axon or Mongo",
                type -> type.getPackageName().startsWith("org.axonframework")
                        || type.getPackageName().startsWith("com.mongodb")
                        || (type.getPackageName().startsWith("org.springframework")
                                && !type.getPackageName().startsWith("org.springframework.modulith"))
                        || List.of("java.time.Clock", "java.util.Random", "java.security.SecureRandom")
                                .contains(type.getName()));
    }
}
