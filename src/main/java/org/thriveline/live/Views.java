package org.thriveline.live;

import java.security.Principal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.thriveline.access.Role;
import org.thriveline.access.Sight;
import org.thriveline.demand.ViewKind;

/** Which views a role may see. */
public final class Views {
    static final List<ViewKind> ALL = List.of(ViewKind.values());

    private Views() {}

    /** Returns the views that somebody may see; none for nobody. */
    public static Set<ViewKind> of(@Nullable Principal who) {
        if (!(who instanceof Authentication authentication)) {
            return EnumSet.noneOf(ViewKind.class);
        }
        Collection<Sight> sights = Role.sights(authentication.getAuthorities());
        return Arrays.stream(ViewKind.values())
                .filter(kind -> sights.contains(needs(kind)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ViewKind.class)));
    }

    private static Sight needs(ViewKind kind) {
        return switch (kind) {
            case BOARD, UNUSUAL -> Sight.COUNTS;
            case INCIDENTS -> Sight.INCIDENTS;
            case THRIVE -> Sight.WORDS;
        };
    }
}
