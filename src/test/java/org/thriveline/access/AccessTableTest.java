package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.thriveline.web.ServedTest;

/** {@code src/docs/access.md} is what the code says; {@code -Dthriveline.access=write} writes it. */
class AccessTableTest extends ServedTest {
    private static final Path FILE = Path.of("src/docs/access.md");
    private static final String BEGIN = "<!-- written by AccessTableTest from here on -->\n";

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private List<AbstractUrlHandlerMapping> files;

    @Test
    void theTableIsWhatTheCodeSays() throws IOException {
        String before = Files.readString(FILE);
        String now = before.substring(0, before.indexOf(BEGIN) + BEGIN.length())
                + AccessTable.of(Operation.all(mappings, files), new AnsweredFields(this::client).perRole());
        if ("write".equals(System.getProperty("thriveline.access"))) {
            Files.writeString(FILE, now);
        }
        assertThat(before)
                .as("run: mvn test -Dtest=AccessTableTest -Dthriveline.access=write")
                .isEqualTo(now);
    }
}
