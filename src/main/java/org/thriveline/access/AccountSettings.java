package org.thriveline.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The built-in accounts, and how long people stay signed in.
 *
 * @param accounts {@code built-in} or {@code none}; where nothing is said, there are built-in ones on the embedded store where no
 *     provider is configured
 * @param password theirs; null where it is to be made up
 * @param areas to which areas a role's account is limited, by the role's word
 * @param session how long
 */
@ConfigurationProperties("thriveline")
record AccountSettings(
        @Nullable Choice accounts,
        @Nullable String password,
        @DefaultValue Map<String, List<String>> areas,
        Session session) {
    /** {@code thriveline.areas-map} is another setting, but as an environment variable it reads the same. */
    private static final String MAP = "map";

    /** Whether there are built-in accounts. */
    enum Choice {
        BUILT_IN,
        NONE
    }

    /**
     * How long a session lasts.
     *
     * @param idle without a request
     * @param longest however much it is used
     */
    record Session(Duration idle, Duration longest) {}

    AccountSettings {
        areas = Map.copyOf(areas);
    }

    /**
     * Returns the areas of the roles' accounts that are limited.
     *
     * @throws NoSignIn where they cannot be read
     */
    Map<Role, OwnAreas> ownAreas() {
        Map<Role, OwnAreas> own = new EnumMap<>(Role.class);
        new TreeMap<>(areas).forEach((word, codes) -> {
            if (!word.equals(MAP)) {
                own.put(role(word), areas(word, codes));
            }
        });
        return own;
    }

    private static Role role(String word) {
        return Role.of(word)
                .orElseThrow(() -> new NoSignIn(
                        "thriveline.areas." + word + " limits no account: there is none of that name.",
                        "The accounts are "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Role.values())
                                                .map(Role::word)
                                                .toList())
                                + "."));
    }

    private static OwnAreas areas(String word, List<String> codes) {
        try {
            return OwnAreas.of(codes);
        } catch (IllegalArgumentException e) {
            throw new NoSignIn(
                    "thriveline.areas." + word + ": " + e.getMessage() + ".", "Give codes, joined by commas: NC,NE");
        }
    }

    @Override
    public String toString() {
        return "AccountSettings[accounts=" + accounts + "]";
    }
}
