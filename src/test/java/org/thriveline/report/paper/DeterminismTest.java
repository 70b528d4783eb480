package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The same paper is the same bytes, whenever, wherever and by whomever it is printed: how a report is verified. */
class DeterminismTest {
    static final List<Form> FORMS = SamplePaper.forms();
    private static final int THREADS = 2;

    @ParameterizedTest
    @FieldSource("FORMS")
    void twiceIsTheSame(Form form) {
        assertThat(sums(form)).isEqualTo(sums(form));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void inTwoThreadsAtOnceIsTheSame(Form form) throws ExecutionException, InterruptedException {
        List<String> alone = sums(form);
        Callable<List<String>> making = () -> sums(form);

        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<List<String>> made : threads.invokeAll(List.of(making, making, making, making))) {
                assertThat(made.get()).isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Chatham, ar-EG-u-nu-arab", "America/St_Johns, tr-TR", "Asia/Kathmandu, th-TH-u-ca-buddhist"})
    void inAnotherPlaceIsTheSame(String zone, String language) {
        List<List<String>> here = FORMS.stream().map(DeterminismTest::sums).toList();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        List<List<String>> there;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));
            there = FORMS.stream().map(DeterminismTest::sums).toList();
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }

        assertThat(there).isEqualTo(here);
    }

    /** Another Java keeps its tables of objects in another order. */
    @Test
    void byAnotherJavaIsTheSame() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.timezone=Pacific/Apia",
                        "-Duser.language=de",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SampleSums.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(new String(other.getInputStream().readAllBytes(), UTF_8).lines())
                .containsExactlyElementsOf(
                        FORMS.stream().flatMap(form -> sums(form).stream()).toList());
        assertThat(other.waitFor()).isZero();
    }

    @Test
    void anotherPaperIsAnotherFileInEveryForm() {
        for (Form form : FORMS) {
            assertThat(SampleSums.of(form, SamplePaper.of(SamplePaper.COUNTED)))
                    .as(form.ending())
                    .isNotEqualTo(sums(form));
        }
    }

    private static List<String> sums(Form form) {
        return SampleSums.of(form, SamplePaper.paper());
    }
}
