package org.thriveline.intake;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.thriveline.call.CallCommand;
import org.thriveline.crime.CrimeCommand;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.missing.MissingCommand;
import org.thriveline.policy.JsonWords;
import org.thriveline.policy.StrictJson;
import org.thriveline.stopsearch.SearchCommand;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record's command as JSON: its fields, and its kind in {@code type}, such as {@code incident.dispatch} or
 * {@code call.led-to-incident}. Times are UTC. Safe for use by many threads.
 */
public final class StepJson {
    private static final String TYPE = "type";

    private final JsonMapper mapper = mapper();

    /** Returns the JSON of a command. */
    public ObjectNode write(Object command) {
        return mapper.valueToTree(command);
    }

    /**
     * Returns the command that the JSON says.
     *
     * @throws IllegalArgumentException naming what is wrong
     */
    public Object read(JsonNode step) {
        JsonNode type = step.path(TYPE);
        if (!type.isString()) {
            throw new IllegalArgumentException("step has no type");
        }
        try {
            return mapper.treeToValue(step, room(type.stringValue()));
        } catch (InvalidTypeIdException e) {
            throw unknown(type.stringValue());
        } catch (JacksonException e) {
            String where = JsonWords.where("", e);
            throw new IllegalArgumentException(
                    type.stringValue() + ": " + (where.isEmpty() ? "" : where + ": ") + JsonWords.why(e), e);
        }
    }

    /** Returns the names of all kinds of command. */
    public static List<String> types() {
        return names().map(NamedType::getName).sorted().toList();
    }

    private static Class<?> room(String type) {
        return switch (type.substring(0, Math.max(0, type.indexOf('.')))) {
            case "call" -> CallCommand.class;
            case "incident" -> IncidentCommand.class;
            case "missing" -> MissingCommand.class;
            case "stopsearch" -> SearchCommand.class;
            case "crime" -> CrimeCommand.class;
            default -> throw unknown(type);
        };
    }

    private static IllegalArgumentException unknown(String type) {
        return new IllegalArgumentException("unknown type of step: " + type);
    }

    private static JsonMapper mapper() {
        return StrictJson.on(JsonMapper.builder())
                .addMixIn(CallCommand.class, ByType.class)
                .addMixIn(IncidentCommand.class, ByType.class)
                .addMixIn(MissingCommand.class, ByType.class)
                .addMixIn(SearchCommand.class, ByType.class)
                .addMixIn(CrimeCommand.class, ByType.class)
                .registerSubtypes(names().toArray(NamedType[]::new))
                .build();
    }

    private static Stream<NamedType> names() {
        return Stream.of(
                        CallCommand.class,
                        IncidentCommand.class,
                        MissingCommand.class,
                        SearchCommand.class,
                        CrimeCommand.class)
                .flatMap(room -> Arrays.stream(room.getPermittedSubclasses()))
                .map(command -> new NamedType(command, name(command)));
    }

    /** Returns the package's last name, then the class's in kebab case. */
    private static String name(Class<?> command) {
        String room = command.getPackageName();
        String words = command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return room.substring(room.lastIndexOf('.') + 1) + '.' + words.toLowerCase(Locale.ROOT);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TYPE)
    private interface ByType {}
}
