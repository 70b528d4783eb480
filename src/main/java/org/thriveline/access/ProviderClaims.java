package org.thriveline.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Reads who somebody is, and what they may, from what the provider says of them. Immutable. */
record ProviderClaims(OidcSettings settings) {
    /** Where the areas' claim says so, there is no limit. */
    private static final String FORCE = "*";

    private static final int LONGEST_NAME = 64;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]{1," + LONGEST_NAME + "}");

    /** Returns the account, which may have no role. */
    Account account(String issuer, String subject, @Nullable Instant issued, ClaimAccessor claims) {
        String theirs = claims.getClaimAsString("sid");
        return new Account(
                Account.id(issuer, subject),
                name(claims, subject),
                new Rights(roles(claims), areas(claims)),
                Objects.requireNonNullElse(issued, Instant.EPOCH),
                theirs == null ? null : Account.markOfTheirs(issuer, theirs));
    }

    private String name(ClaimAccessor claims, String subject) {
        return Stream.of(settings.nameClaim(), "client_id", "azp")
                .flatMap(claim -> Stream.ofNullable(claims.getClaimAsString(claim)))
                .map(String::strip)
                .filter(name -> NAME.matcher(name).matches())
                .findFirst()
                .orElseGet(() -> NAME.matcher(subject).matches() ? subject : Digest.of(subject));
    }

    private List<String> roles(ClaimAccessor claims) {
        Collection<String> said = words(claim(claims, settings.rolesClaim()));
        Map<Role, Set<String>> groups = settings.groups();
        return Arrays.stream(Role.values())
                .filter(role -> groups.getOrDefault(role, Set.of()).stream().anyMatch(said::contains))
                .map(Role::word)
                .toList();
    }

    /** Where a claim is to say it and does not, nothing may be had. */
    private OwnAreas areas(ClaimAccessor claims) {
        if (settings.areasClaim() == null) {
            return OwnAreas.FORCE;
        }
        Collection<String> said = words(claim(claims, settings.areasClaim()));
        return said.contains(FORCE)
                ? OwnAreas.FORCE
                : OwnAreas.of(said.stream().filter(OwnAreas::isCode).toList());
    }

    /** A claim of that very name, else dots lead into objects. */
    private static @Nullable Object claim(ClaimAccessor claims, String path) {
        if (claims.hasClaim(path)) {
            return claims.getClaim(path);
        }
        Object found = claims.getClaims();
        for (String step : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    private static Collection<String> words(@Nullable Object said) {
        return switch (said) {
            case Collection<?> many ->
                many.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case String text -> Arrays.asList(text.split("[\\s,]+", -1));
            case null, default -> List.of();
        };
    }
}
