package org.thriveline.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;

/** What an account is for. Each built-in account has the one role of its own name. */
public enum Role {
    /** Watches live demand, and records. */
    SUPERVISOR(Sight.COUNTS, Sight.INCIDENTS, Sight.WORDS, Sight.LINKS, Sight.PERSONS),
    /** Looks back over history. */
    ANALYST(Sight.COUNTS, Sight.INCIDENTS, Sight.WORDS),
    /** Makes the published reports. */
    REPORTER(Sight.COUNTS),
    /** Records, and brings files and feeds in. */
    INTAKE(Sight.COUNTS, Sight.INCIDENTS, Sight.PERSONS),
    /** Runs the installation. */
    ADMIN(Sight.COUNTS),
    /** Reads the audit trail, and sees nothing of demand. */
    AUDITOR();

    // Set.of is immutable, which the checker cannot know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Sight> sights;

    Role(Sight... sights) {
        this.sights = Set.of(sights);
    }

    /** Returns the name of this role, and of its built-in account, as people and JSON write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it may see something. */
    public boolean sees(Sight sight) {
        return sights.contains(sight);
    }

    /** Returns the words of the roles among a signed-in account's authorities, in the order of this enum. */
    public static List<String> among(Collection<? extends GrantedAuthority> authorities) {
        Set<@Nullable String> names =
                authorities.stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(role -> names.contains("ROLE_" + role.name()))
                .map(Role::word)
                .toList();
    }

    /** Returns all that a signed-in account's roles may see. */
    public static Set<Sight> sights(Collection<? extends GrantedAuthority> authorities) {
        List<String> words = among(authorities);
        return Arrays.stream(values())
                .filter(role -> words.contains(role.word()))
                .flatMap(role -> role.sights.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the roles that may see something. */
    static Set<Role> withSight(Sight sight) {
        return Arrays.stream(values())
                .filter(role -> role.sights.contains(sight))
                .collect(Collectors.toSet());
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
