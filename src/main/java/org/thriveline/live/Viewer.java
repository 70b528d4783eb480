package org.thriveline.live;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.Actor;
import org.thriveline.access.Ending;
import org.thriveline.access.OwnAreas;
import org.thriveline.access.SignedIn;
import org.thriveline.demand.ViewKind;

/**
 * Who opened a connection, and what they may see over it.
 *
 * @param signedIn what they signed in with; empty for HTTP Basic
 */
record Viewer(Actor who, Optional<SignedIn> signedIn, Set<ViewKind> views, OwnAreas areas) {
    Viewer {
        views = Set.copyOf(views);
    }

    /** @param from the address asked from */
    static Viewer of(@Nullable Principal who, String from) {
        return new Viewer(Actor.of(who, from), SignedIn.of(who), Views.of(who), OwnAreas.of(who));
    }

    boolean isOver(Ending ending) {
        return signedIn.filter(ending::ends).isPresent();
    }
}
