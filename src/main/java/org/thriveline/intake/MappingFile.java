package org.thriveline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads mappings, from a file or by the bare name of one that comes with Thriveline. */
public final class MappingFile {
    private static final int MOST_BYTES = 256 * 1024;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private MappingFile() {}

    /**
     * Returns a mapping.
     *
     * @param name a file, or the bare name of a mapping that comes with Thriveline, such as {@code cad-911}
     * @throws UnreadableFile naming the mapping, and the line and the key at fault
     */
    public static Mapping load(String name) throws UnreadableFile {
        Path file = Path.of(name);
        if (Files.exists(file)) {
            return load(file, name);
        }
        if (!name.matches("[a-z0-9-]+")) {
            throw new UnreadableFile("there is no mapping file " + name);
        }
        return shipped(name);
    }

    /**
     * Returns a mapping that comes with Thriveline.
     *
     * @throws UnreadableFile where there is none of that name
     */
    public static Mapping shipped(String name) throws UnreadableFile {
        InputStream in = name.matches("[a-z0-9-]+")
                ? MappingFile.class.getResourceAsStream("/mappings/" + name + ".yaml")
                : null;
        if (in == null) {
            throw new UnreadableFile(
                    "there is no mapping " + name + "; there is " + String.join(", ", Formats.SHIPPED));
        }
        return read(in, name);
    }

    /**
     * Returns the mapping in a file.
     *
     * @param name what to call it in messages
     */
    public static Mapping load(Path file, String name) throws UnreadableFile {
        try {
            return read(Files.newInputStream(file), name);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFile("the mapping " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Returns the mapping that a stream holds, and closes the stream.
     *
     * @param name what to call it in messages
     */
    public static Mapping read(InputStream in, String name) throws UnreadableFile {
        try (in) {
            byte[] text = in.readNBytes(MOST_BYTES + 1);
            if (text.length > MOST_BYTES) {
                throw new UnreadableFile("the mapping " + name + " is over " + MOST_BYTES + " bytes");
            }
            return parse(new String(text, StandardCharsets.UTF_8), name);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFile("the mapping " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Mapping parse(String yaml, String name) throws UnreadableFile {
        try {
            Mapping mapping = YAML.readValue(yaml, Mapping.class);
            if (mapping == null) {
                throw new UnreadableFile("the mapping " + name + " is empty");
            }
            return mapping;
        } catch (JacksonException e) {
            String where = name + ", line " + KeyLine.of(YAML, yaml, e) + key(e);
            throw new UnreadableFile("the mapping " + where + ": " + message(e), e);
        }
    }

    private static String key(JacksonException e) {
        String path = e.getPath().stream()
                .map(part ->
                        part.getPropertyName() == null ? "[" + part.getIndex() + "]" : "." + part.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : ", " + (path.startsWith(".") ? path.substring(1) : path);
    }

    private static @Nullable String message(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "there is no such key; there is " + unknown.getKnownPropertyIds();
        } else if (e instanceof StreamConstraintsException) {
            return "is nested too deep";
        }
        Throwable cause = e.getCause();
        if (cause instanceof IllegalArgumentException || cause instanceof DateTimeException) {
            return cause.getMessage();
        }
        boolean wrongKind =
                e instanceof MismatchedInputException && !e.getOriginalMessage().startsWith("No content");
        return wrongKind && e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? kind(mismatch.getTargetType())
                : e.getOriginalMessage();
    }

    /** Says what belongs there, without the name of a class. */
    private static String kind(Class<?> type) {
        if (Iterable.class.isAssignableFrom(type) || type == Mapping.Column.class) {
            return "must be a word, or a list of words";
        }
        boolean plain = !type.isRecord() && !Map.class.isAssignableFrom(type);
        return plain || type == Grade.class ? "must be a single value" : "must hold keys and values";
    }
}
