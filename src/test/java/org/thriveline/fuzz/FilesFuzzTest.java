package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.intake.MappedFormat;
import org.thriveline.intake.MappingFile;
import org.thriveline.intake.RowFormat;
import org.thriveline.intake.StopSearchFormat;
import org.thriveline.intake.StreetCrimeFormat;
import org.thriveline.intake.UnreadableFile;
import org.thriveline.intake.force.Scenario;
import org.thriveline.policy.CandidateFile;
import org.thriveline.policy.FileFault;
import org.thriveline.policy.Policies;
import org.thriveline.policy.PolicyFile;
import org.thriveline.policy.Rejection;
import org.thriveline.report.PublishedTable;
import org.thriveline.report.TemplateReading;

/** Spoilt files of every kind that somebody brings. */
class FilesFuzzTest {
    private static final Policies POLICIES = PolicyFile.read("policy.yaml", resource("policies/leicestershire.yaml"));

    private static final String SEARCHES = """
        Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined \
        ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal \
        of more than just outer clothing
        Person search,2020-01-02T10:00:00+00:00,,,52.6,-1.1,Male,18-24,"White, other",White,Misuse,Drugs,Arrest,True,False
        Person search,2020-01-02T11:00:00+00:00,False,,52.6,-1.1,Female,over 34,,,Misuse,Drugs,Nothing found,,
        """;

    private static final String CRIMES = """
        Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome \
        category,Context
        a1,2020-07,Leicestershire Police,Leicestershire Police,-1.13,52.63,On or near High Street,E01013636,Leicester \
        002A,Burglary,Under investigation,
        ,2020-07,Leicestershire Police,Leicestershire Police,,,"On or near \"\"X\"\"\",,,Anti-social behaviour,,
        """;

    @TempDir
    Path folder;

    @Test
    void everyFileThatPeopleWrite() {
        String line = "line [0-9]+";
        String mapping = resource("mappings/cad-911.yaml");
        Fuzz.run(
                List.of(
                        TextDoor.of(
                                "policy",
                                text -> PolicyFile.read("policy.yaml", text),
                                FileFault.class,
                                line,
                                resource("policies/leicestershire.yaml")),
                        TextDoor.of(
                                "candidate",
                                text -> CandidateFile.read("candidate.yaml", text, POLICIES),
                                FileFault.class,
                                line,
                                "version: a\n"
                                        + "grades:\n"
                                        + "  - {grade: 1, label: E, target: {clock: from-call, urban-minutes: 15,"
                                        + " rural-minutes: 20}}\n"
                                        + "grade-rules:\n"
                                        + "  - {opening: [rtc], qualifiers: hate, grade: 1}\n"),
                        TextDoor.of(
                                "mapping",
                                text -> MappingFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "mine"),
                                UnreadableFile.class,
                                line + "|is empty",
                                mapping),
                        TextDoor.of(
                                "template",
                                TemplateReading::read,
                                FileFault.class,
                                line,
                                resource("reports/panel-quarter.yaml")),
                        TextDoor.of(
                                "scenario",
                                text -> Scenario.read("scenario.yaml", text),
                                IllegalArgumentException.class,
                                line,
                                resource("scenarios/new-year-and-storm.yaml")),
                        TextDoor.of(
                                "published table",
                                text -> PublishedTable.of(POLICIES).read(text),
                                Rejection.class,
                                "line [0-9]+|row [0-9]+|the table has",
                                """
                                Ref,Title,Current,Previous,Change,% change,2018-07
                                1.1,999 calls,"38,995",36000,-5,8%,"13"
                                """,
                                "category,latest,msf rank,national rank,positive outcome %\nRape,754,2,6,8.30\n",
                                "{\"measures\":[{\"ref\":\"1.1\",\"title\":\"999 calls\",\"current\":38995,"
                                        + "\"months\":{\"2018-07\":13735}}],\"a\":{\"b\":75.8}}")),
                120);
    }

    @Test
    void everyFileToImport() throws IOException {
        RowFormat cad = new MappedFormat(MappingFile.shipped("cad-911"));
        RowFormat searches = new StopSearchFormat("leicestershire");
        RowFormat crimes = new StreetCrimeFormat(null);
        String sheet = beginning("e2e/synthetic-cad.csv");
        List<Door> doors = new ArrayList<>();
        for (boolean gzip : new boolean[] {false, true}) {
            String kind = gzip ? ".csv.gz" : ".csv";
            Path file = folder.resolve("a");
            doors.add(new ImportDoor("incidents" + kind, cad, gzip, file, sheet));
            doors.add(new ImportDoor("stop-searches" + kind, searches, gzip, file, SEARCHES));
            doors.add(new ImportDoor("crimes" + kind, crimes, gzip, file, CRIMES));
        }
        Fuzz.run(doors, 120);
    }

    private static String beginning(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources", name))
                .lines()
                .limit(8)
                .collect(Collectors.joining("\n"));
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src/main/resources", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
