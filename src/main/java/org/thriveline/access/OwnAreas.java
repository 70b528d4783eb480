package org.thriveline.access;

import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * The areas that an account is limited to. They stand among its authorities, so that they go wherever its roles go.
 *
 * @param limited whether it is limited at all; where it is not, it may have the whole force
 * @param codes sorted; none where it is not limited, or may have nothing that is of an area
 */
public record OwnAreas(boolean limited, List<String> codes) {
    /** The whole force. */
    public static final OwnAreas FORCE = new OwnAreas(false, List.of());

    /** As the policy writes an area's code; a comma would divide it. */
    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}._-]{1,20}");

    private static final String LIMITED = "AREAS_OWN";
    private static final String AREA = "AREA_";

    public OwnAreas {
        codes = List.copyOf(new TreeSet<>(codes));
    }

    /**
     * Returns these areas, and no others.
     *
     * @throws IllegalArgumentException where one is no code of an area
     */
    static OwnAreas of(Collection<String> codes) {
        codes.stream().filter(code -> !isCode(code)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException("'" + code + "' is no code of an area");
        });
        return new OwnAreas(true, List.copyOf(codes));
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** Returns the areas of whoever it is; none for nobody. */
    public static OwnAreas of(@Nullable Principal who) {
        return who instanceof Authentication signedIn
                ? among(signedIn.getAuthorities())
                : new OwnAreas(true, List.of());
    }

    static OwnAreas among(Collection<? extends GrantedAuthority> authorities) {
        List<String> names = authorities.stream()
                .flatMap(authority -> Stream.ofNullable(authority.getAuthority()))
                .toList();
        return names.contains(LIMITED)
                ? new OwnAreas(
                        true,
                        names.stream()
                                .filter(name -> name.startsWith(AREA))
                                .map(name -> name.substring(AREA.length()))
                                .toList())
                : FORCE;
    }

    /** Returns how they stand among authorities. */
    Stream<String> authorities() {
        return limited ? Stream.concat(Stream.of(LIMITED), codes.stream().map(code -> AREA + code)) : Stream.empty();
    }

    /** Returns whether something of an area may be had; of what has none, only where the account is not limited. */
    public boolean has(@Nullable String code) {
        return !limited || (code != null && codes.contains(code));
    }

    /** Returns whether some areas may be asked for: at least one, and all of them own. None are the whole force. */
    public boolean mayAsk(Collection<String> asked) {
        return !limited || (!asked.isEmpty() && codes.containsAll(asked));
    }

    /** Returns them for a person. */
    public String words() {
        return limited ? codes.isEmpty() ? "none" : String.join(", ", codes) : "the whole force";
    }
}
