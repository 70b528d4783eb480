package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a spreadsheet would run is a text in every table that the server hands out, in its heads too. */
class CsvTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.thriveline");

    /** The last hands back the very lines that somebody brought, to be mended and brought again. */
    @Test
    void tablesAreWrittenInTwoPlacesOnlyAndRefusedLinesInAThird() {
        assertThat(CLASSES.stream()
                        .filter(each -> each.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to -> to.getTargetClass().isEquivalentTo(CsvWriter.class)))
                        .map(JavaClass::getSimpleName))
                .contains("Csv", "CsvForm", "RejectedFile")
                .isSubsetOf("Csv", "CsvForm", "RejectedFile", "CsvTest");
    }

    @Test
    void noCellIsAFormulaWhereverItStands() {
        String text = Csv.text(
                List.of("=cmd|' /C calc'!A1", "+1", "plain"),
                List.of(
                        Arrays.asList("=HYPERLINK(\"http://a\",\"b\")", "@SUM(A1)", -7),
                        Arrays.asList("-1+1", "\t=1", null),
                        Arrays.asList("a\n=1", "\r=1", 1.5)));

        assertThat(text)
                .isEqualTo(String.join(
                        "\r\n",
                        "'=cmd|' /C calc'!A1,'+1,plain",
                        "\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\",'@SUM(A1),-7",
                        "'-1+1,'\t=1,",
                        "\"a\n=1\",\"'\r=1\",1.5",
                        ""));
    }
}
