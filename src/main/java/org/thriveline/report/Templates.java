package org.thriveline.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.thriveline.policy.Rejection;

/** The kinds of report there are. Immutable and safe for use by many threads. */
public final class Templates {
    private static final List<String> SHIPPED = List.of("panel-quarter", "panel-year");

    private final List<Template> all;

    private Templates(List<Template> all) {
        this.all = List.copyOf(all);
    }

    /** Returns those that come along. */
    public static Templates shipped() {
        return new Templates(SHIPPED.stream().map(Templates::read).toList());
    }

    private static Template read(String name) {
        String path = "/reports/" + name + ".yaml";
        try (InputStream file = Objects.requireNonNull(Templates.class.getResourceAsStream(path), path)) {
            return TemplateFile.read(name + ".yaml", new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all of them. */
    public List<Template> all() {
        return all;
    }

    /**
     * Returns one.
     *
     * @throws Rejection where there is none of that name
     */
    public Template named(String id) {
        return all.stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Rejection(
                        "unknown-template",
                        "template",
                        "there is no template " + id + "; there are "
                                + String.join(
                                        ", ", all.stream().map(Template::id).toList())));
    }
}
